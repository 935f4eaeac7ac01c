package org.fireside.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fireside.platform.Folding;

/** A list of very many people that somebody takes, from the upload to the members, with what a browser would send. */
final class ImportedList {

    private static final Pattern SELECT = Pattern.compile("<select[^>]*name=\"(columns:\\d+:field)\".*?</select>", Pattern.DOTALL);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Pattern SELECTED = Pattern.compile("value=\"([^\"]*)\" selected");

    private final Visitor visitor;
    private String path;
    private String page;

    ImportedList(Visitor visitor, long convening, long delegation) {
        this.visitor = visitor;
        this.path = "/delegation/import.xhtml?convening=" + convening;
        this.page = visitor.get(path + "&delegation=" + delegation);
    }

    /** Rows whose names and addresses nobody else has. */
    static String of(int rows, String mark) {
        var text = new StringBuilder("Title,First name,Family name,Position,Ministry,In office since,E-mail\r\n");
        var names = new Names(rows);
        for (int i = 0; i < rows; i++) {
            String family = names.family() + Folding.words(mark).iterator().next() + Integer.toString(i, 26).replaceAll("\\d", "k");
            text.append("Dr.,").append(names.given()).append(',').append(family).append(",Director ").append(i % 90).append(",Ministry ").append(i % 40)
                    .append(",2019-05-31,").append(mark).append(i).append("@example.org\r\n");
        }
        return text.toString();
    }

    void upload(String text) {
        path = visitor.upload(path, "uploadForm", "file", "list.csv", text, Map.of("upload", "", "jakarta.faces.ViewState", Visitor.viewState(page)));
        page = visitor.get(path);
    }

    /** The columns are as they are proposed. */
    void check() {
        var form = form("check");
        form.put("headingLine", "1");
        Matcher select = SELECT.matcher(page);
        while (select.find()) {
            Matcher selected = SELECTED.matcher(select.group());
            form.put(select.group(1), selected.find() ? selected.group(1) : "");
        }
        send(form, "id=\"rows\"");
    }

    void take() {
        send(form("takeAll"), "id=\"done\"");
    }

    private Map<String, String> form(String button) {
        var form = new LinkedHashMap<String, String>();
        form.put("listForm", "listForm");
        form.put(button, "");
        form.put("jakarta.faces.ViewState", Visitor.viewState(page));
        return form;
    }

    /** Sends a form, and looks at the page until the work is done: ten times as often as a browser, which must not be kept busy by that. */
    private void send(Map<String, String> form, String shown) {
        page = visitor.post(path, form, false);
        while (page.contains("id=\"working\"")) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            page = visitor.get(path);
        }
        if (!page.contains(shown)) {
            throw new IllegalStateException("no " + shown + " in:\n" + page);
        }
    }
}
