package org.fireside.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.fireside.browser.RunningFireside;
import org.fireside.browser.TestDatabase;

/**
 * What an audience waits for, and whether all of it is kept, on the real server with its real database: halls of several sizes, each phone
 * with its page, its stream and its votes. The phones run on the same machine, in one thread. See deploy/bench --help.
 */
public final class AudienceBenchmark {

    private static final int QUESTIONS = 40;
    private static final int MOST_VOTES_A_SECOND = 500;
    private static final double VOTES_OF_A_PHONE_A_SECOND = 0.5;
    private static final int ROUNDS = 30;
    private static final int BURST_A_SECOND = 200;
    private static final int BURST_SECONDS = 10;
    private static final int MOST_QUESTIONS_OF_A_PHONE = 2;
    private static final int PATIENCE = 120;

    private final FloorTables tables;
    private final Wire wire;
    private final Gauge gauge;
    private int halls;
    private long session;
    private List<Long> questions;
    private Hall hall;

    private AudienceBenchmark(Connection database, Wire wire, Gauge gauge) {
        this.tables = new FloorTables(database);
        this.wire = wire;
        this.gauge = gauge;
    }

    /** @param arguments a folder for the data, which is emptied; sizes of halls; seconds of voting in the smaller halls and in the largest; minutes of coming and going */
    public static void main(String[] arguments) throws SQLException {
        Path folder = Path.of(arguments[0]);
        List<Integer> sizes = Stream.of(arguments[1].split(",")).map(Integer::valueOf).sorted().toList();
        try (var data = TestDatabase.in(folder.resolve("audience-database"))) {
            Map<String, String> reached = data.environment();
            try (var fireside = RunningFireside.onDatabase(RunningFireside.emptied(folder.resolve("audience")), reached);
                    var database = DriverManager.getConnection(reached.get("FIRESIDE_DB_URL"), reached.get("FIRESIDE_DB_USER"), reached.get("FIRESIDE_DB_PASSWORD"));
                    var wire = new Wire(fireside.port())) {
                var benchmark = new AudienceBenchmark(database, wire, new Gauge(fireside.data(), folder.resolve("audience-database")));
                benchmark.refuseIfTooFewFiles(sizes.get(sizes.size() - 1));
                benchmark.bare(fireside.data().resolve("server/deployments"));
                for (int size : sizes) {
                    benchmark.hall(size, Integer.parseInt(arguments[size == sizes.get(sizes.size() - 1) ? 3 : 2]));
                }
                benchmark.soak(Integer.parseInt(arguments[4]));
            }
        }
    }

    /** Each phone has two connections. */
    private void refuseIfTooFewFiles(int phones) {
        long wanted = 2L * phones + 1_000;
        if (gauge.mostOpen() < wanted) {
            System.err.println(phones + " phones need " + wanted + " open files and connections, and only " + gauge.mostOpen() + " are allowed: raise ulimit -n, or ask for fewer --phones.");
            System.exit(2);
        }
    }

    /** Also warms the server up, so that the smallest hall is not measured on a cold one. */
    private void bare(Path deployments) throws SQLException {
        tables.execute("drop table if exists bare_vote");
        tables.execute("create table bare_vote like vote");
        tables.execute("alter table bare_vote add foreign key (question_id) references question (id)");
        BareLoad.deploy(deployments);
        List<Long> asked = tables.questions(tables.open("BARED"), 2 * QUESTIONS);
        var few = new Hall("BARED", wire);
        new JoinLoad(few, wire, false).join(1_000);
        new BareLoad(few, wire, asked).run();
        say("  " + few.troubles());
        wire.tell(() -> few.phones().forEach(Handset::leave));
    }

    private void hall(int size, int voteSeconds) throws SQLException {
        String code = "HAND" + (char) ('A' + halls++);
        session = tables.open(code);
        questions = tables.questions(session, questions(size, voteSeconds));
        if (hall != null) {
            Hall left = hall;
            wire.tell(() -> left.phones().forEach(Handset::leave));
        }
        hall = new Hall(code, wire);
        say("");
        join(size);
        rounds(size);
        votes(size, voteSeconds);
        burst(size);
        say("  " + gauge.state());
        say("  " + hall.troubles());
    }

    private static double votesASecond(int size) {
        return Math.min(MOST_VOTES_A_SECOND, size * VOTES_OF_A_PHONE_A_SECOND);
    }

    private static int questions(int size, int voteSeconds) {
        return Math.max(QUESTIONS, (int) Math.ceil(votesASecond(size) * voteSeconds / size));
    }

    private void join(int size) {
        gauge.begin();
        var load = new JoinLoad(hall, wire, true);
        double seconds = load.join(size);
        say(String.format(Locale.ROOT, "%d phones joined in %.1f s, %.0f a second, each with page and stream: %s", size, seconds, size / seconds, load.timing()));
        say("  " + gauge.busy());
        say("  " + gauge.state());
    }

    /** A question a second that all see at once. */
    private void rounds(int size) throws SQLException {
        gauge.begin();
        var load = new AskLoad(hall, wire, "Round", 1, ROUNDS);
        load.begin();
        load.end(ROUNDS + PATIENCE, size);
        say("  a question on every phone, from when it is sent: " + load.told() + "; heard once by all " + load.heardBy(size) + " of " + ROUNDS);
        say("    " + gauge.busy());
        tables.archive(session, "Round");
    }

    private void votes(int size, int seconds) throws SQLException {
        gauge.begin();
        double aSecond = votesASecond(size);
        var votes = new VoteLoad(hall, wire, questions, aSecond, (int) (aSecond * seconds));
        var asked = new AskLoad(hall, wire, "Meanwhile", 0.5, seconds / 2);
        votes.begin();
        asked.begin();
        votes.end(seconds + PATIENCE);
        asked.end(PATIENCE, size);
        String busy = gauge.busy();
        boolean told = votes.isTold(30);
        say(String.format(Locale.ROOT, "  %.0f votes a second for %d s: %s", aSecond, seconds, votes.answered()));
        say("    sent " + votes.wanted() + ", " + votes.twice() + " of them twice; acknowledged " + votes.total() + ", kept " + sum(tables.kept(session)) + ", counted "
                + sum(tables.counted(session)) + "; by question: kept " + same(votes, tables.kept(session)) + ", counted " + same(votes, tables.counted(session)) + ", told to all phones "
                + (told ? "the same" : "NOT the same"));
        say("    meanwhile a question on every phone: " + asked.told() + "; heard once by all " + asked.heardBy(size) + " of " + seconds / 2);
        say("    " + busy);
        tables.archive(session, "Meanwhile");
    }

    private static int sum(Map<Long, Integer> votes) {
        return votes.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String same(VoteLoad votes, Map<Long, Integer> found) {
        return new HashMap<>(votes.acknowledged()).equals(found) ? "the same" : "NOT the same";
    }

    /** As is usual: a moderator reads them before all see them. */
    private void burst(int size) throws SQLException {
        tables.readAfter(session, false);
        gauge.begin();
        int wanted = Math.min(BURST_A_SECOND * BURST_SECONDS, MOST_QUESTIONS_OF_A_PHONE * size);
        var load = new AskLoad(hall, wire, "Burst", wanted / (double) BURST_SECONDS, wanted);
        load.begin();
        load.end(BURST_SECONDS + PATIENCE, 0);
        List<Long> kept = tables.asked(session, "Burst");
        say(String.format(Locale.ROOT, "  %d questions a second for %d s: %s", wanted / BURST_SECONDS, BURST_SECONDS, load.answered()));
        say("    sent " + wanted + ", " + load.twice() + " of them twice; acknowledged " + load.ids().size() + ", kept " + kept.size() + ", "
                + (load.ids().equals(new HashSet<>(kept)) ? "the same" : "NOT the same"));
        say("    " + gauge.busy());
    }

    private void soak(int minutes) {
        say("");
        say("phones coming and going:");
        new Soak(hall, wire, gauge).run(minutes);
        say("  " + hall.troubles());
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
