package org.fireside.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How long a list of 10,000 people takes, from the file to the members, beside plain JDBC that does the same writes in the same run. */
final class ImportBenchmark {

    private static final int ROWS = 10_000;
    private static final int TIMES = 3;

    private final Visitor visitor;
    private final Multitude multitude;
    private final Connection database;

    ImportBenchmark(Visitor visitor, Multitude multitude, Connection database) {
        this.visitor = visitor;
        this.multitude = multitude;
        this.database = database;
    }

    /** The first times warm the server up; the last counts. */
    void run() throws SQLException {
        for (int i = 1; i <= TIMES; i++) {
            run("list" + (char) ('a' + i));
        }
    }

    private void run(String mark) throws SQLException {
        long convening = multitude.register(1);
        long delegation = multitude.delegation(convening, mark);
        long lastAudit = multitude.number("select coalesce(max(id), 0) from audit_entry");
        String text = ImportedList.of(ROWS, mark);
        var list = new ImportedList(visitor, convening, delegation);
        double read = seconds(() -> list.upload(text));
        double checked = seconds(list::check);
        double taken = seconds(list::take);
        var plain = new PlainWrites(database, written(convening, delegation, lastAudit));
        double written = seconds(plain::write);
        System.out.println(String.format(Locale.ROOT, "%d rows imported: read %.1f s, compared %.1f s, written %.1f s, together %.1f s;"
                + " plain JDBC for the same %d rows of tables: %.1f s, so %.1f times", ROWS, read, checked, taken, read + checked + taken, plain.count(),
                written, (read + checked + taken) / written));
    }

    private static Map<String, String> written(long convening, long delegation, long lastAudit) {
        String people = "(select person_id from registration where convening_id = " + convening + " and id in (select registration_id from delegation_member where delegation_id = "
                + delegation + "))";
        var written = new LinkedHashMap<String, String>();
        written.put("person", "id in " + people);
        written.put("person_word", "person_id in " + people);
        written.put("office", "person_id in " + people);
        written.put("registration", "convening_id = " + convening);
        written.put("registration_part", "registration_id in (select id from registration where convening_id = " + convening + ")");
        written.put("registration_word", "convening_id = " + convening);
        written.put("delegation_member", "delegation_id = " + delegation);
        written.put("audit_entry", "id > " + lastAudit);
        written.put("audit_change", "entry_id > " + lastAudit);
        return written;
    }

    private static double seconds(Step step) throws SQLException {
        long begin = System.nanoTime();
        step.run();
        return (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    private interface Step {
        void run() throws SQLException;
    }
}
