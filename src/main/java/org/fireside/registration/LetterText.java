package org.fireside.registration;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A letter's text with its placeholders, as plain text and as HTML. What stands in for a placeholder is never read as text of the letter again. */
public final class LetterText {

    /** What an organizer may let stand in for what differs from guest to guest. */
    public static final Set<String> PLACEHOLDERS = Set.of("name", "convening", "host", "when", "where", "link");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w*)}");
    private static final String BODY = "font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;color:#1d232b;max-width:38em;margin:0;padding:16px";
    private static final String BUTTON = "display:inline-block;padding:12px 24px;background:#a8431b;color:#ffffff;border-radius:6px;font-weight:600;text-decoration:none";

    private LetterText() {
    }

    /** The first placeholder that is none. */
    public static Optional<String> unknown(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).filter(name -> !PLACEHOLDERS.contains(name)).findFirst();
    }

    /** As plain text. @param values by placeholder */
    public static String plain(String text, Map<String, String> values) {
        return filled(text, values, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** A whole document without a link; everything that anybody typed is escaped. @param values by placeholder */
    public static String html(String title, String text, Map<String, String> values) {
        return html(title, text, values, "");
    }

    /** A whole document; everything that anybody typed is escaped. A link that is alone in its paragraph becomes a button. */
    static String html(String title, String text, Map<String, String> values, String button) {
        String link = escaped(values.getOrDefault("link", ""));
        String anchor = "<a href=\"" + link + "\">" + link + "</a>";
        String paragraphs = Arrays.stream(text.strip().split("\\R\\s*\\R")).map(paragraph -> paragraph.strip().equals("{link}")
                ? "<p><a href=\"" + link + "\" style=\"" + BUTTON + "\">" + escaped(button) + "</a></p><p>" + anchor + "</p>"
                : "<p>" + filled(escaped(paragraph), values, LetterText::escaped, any -> anchor).replaceAll("\\R", "<br>") + "</p>").collect(Collectors.joining("\n"));
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + escaped(title) + "</title></head>\n<body style=\"" + BODY + "\">\n"
                + paragraphs + "\n</body></html>\n";
    }

    private static String filled(String text, Map<String, String> values, UnaryOperator<String> written, UnaryOperator<String> linked) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            String name = found.group(1);
            String value = values.get(name);
            return Matcher.quoteReplacement(value == null ? found.group() : name.equals("link") ? linked.apply(value) : written.apply(value));
        });
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
