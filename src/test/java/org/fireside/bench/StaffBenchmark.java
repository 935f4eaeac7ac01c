package org.fireside.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fireside.browser.RunningFireside;
import org.fireside.browser.TestDatabase;

/**
 * What staff wait for, on the real server with its real database: search as one types among very many people, a page of a very long
 * list beside one of a short one, and the statements that a page costs. Each time is that of the whole request, as a browser sends it,
 * from the first byte sent to the last one read. See deploy/bench --help.
 */
public final class StaffBenchmark {

    private static final int TIMES = 300;
    private static final int WARM = 150;

    private StaffBenchmark() {
    }

    /** @param arguments how many people, and a folder for the data, which is emptied */
    public static void main(String[] arguments) throws SQLException {
        int people = Integer.parseInt(arguments[0]);
        try (var data = TestDatabase.in(Path.of(arguments[1], "database"))) {
            Map<String, String> reached = data.environment();
            String url = reached.get("FIRESIDE_DB_URL") + "?rewriteBatchedStatements=true";
            try (var fireside = RunningFireside.onDatabase(Path.of(arguments[1], "fireside"), reached);
                    var database = DriverManager.getConnection(url, reached.get("FIRESIDE_DB_USER"), reached.get("FIRESIDE_DB_PASSWORD"))) {
                measure(people, fireside, database);
            }
        }
    }

    private static void measure(int people, RunningFireside fireside, Connection database) throws SQLException {
        var multitude = new Multitude(database);
        say("writing " + people + " people ...");
        List<String> known = multitude.write(people);
        long small = multitude.register(Math.min(1_000, people));
        long large = multitude.register(people);
        var visitor = new Visitor(fireside.url("")).signedIn("registrar");
        search(visitor, known);
        lists(visitor, small, large);
        statements(visitor, multitude, large);
        new ImportBenchmark(visitor, multitude, database).run();
    }

    private static void search(Visitor visitor, List<String> known) {
        String page = visitor.get("/directory/people.xhtml");
        Timing typed = Timing.of(WARM, TIMES * 3, round -> {
            String name = known.get(round / 9 % known.size());
            ask(visitor, page, name.substring(0, Math.min(name.length(), 1 + round % 9)));
        });
        say("search as one types, among all people: " + typed);
    }

    private static void ask(Visitor visitor, String page, String typed) {
        var form = new LinkedHashMap<String, String>();
        form.put("jakarta.faces.partial.ajax", "true");
        form.put("jakarta.faces.source", "typed");
        form.put("jakarta.faces.partial.execute", "typed");
        form.put("jakarta.faces.partial.render", "people");
        form.put("jakarta.faces.behavior.event", "input");
        form.put("jakarta.faces.partial.event", "input");
        form.put("peopleForm", "peopleForm");
        form.put("typed", typed);
        form.put("primefaces.nonce", Visitor.nonce(page));
        form.put("jakarta.faces.ViewState", Visitor.viewState(page));
        String answer = visitor.post("/directory/people.xhtml", form, true);
        if (!answer.contains("people_data")) {
            throw new IllegalStateException("no list in the answer:\n" + answer);
        }
    }

    private static void lists(Visitor visitor, long small, long large) {
        Timing ofSmall = Timing.of(WARM, TIMES, round -> visitor.get("/registration/list.xhtml?convening=" + small));
        Timing ofLarge = Timing.of(WARM, TIMES, round -> visitor.get("/registration/list.xhtml?convening=" + large));
        say("a page of the guests of the small convening: " + ofSmall);
        say("a page of the guests of the large convening: " + ofLarge);
        say(String.format(Locale.ROOT, "the large beside the small: %.2f times", ofLarge.median() / ofSmall.median()));
    }

    /** Counted by the database, while nobody else asks anything of it. */
    private static void statements(Visitor visitor, Multitude multitude, long large) throws SQLException {
        long few = multitude.register(5);
        say("statements for a page of 5 guests: " + asked(visitor, multitude, few) + ", of 25 guests: " + asked(visitor, multitude, large));
    }

    private static long asked(Visitor visitor, Multitude multitude, long convening) throws SQLException {
        visitor.get("/registration/list.xhtml?convening=" + convening);
        long before = multitude.number("select variable_value from information_schema.global_status where variable_name = 'QUESTIONS'");
        visitor.get("/registration/list.xhtml?convening=" + convening);
        return multitude.number("select variable_value from information_schema.global_status where variable_name = 'QUESTIONS'") - before - 1;
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
