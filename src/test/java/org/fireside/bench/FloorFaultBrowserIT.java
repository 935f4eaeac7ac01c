package org.fireside.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.fireside.browser.RunningFireside;
import org.fireside.browser.TestDatabase;
import org.junit.jupiter.api.Test;

/** A hall whose server loses its power in the middle of voting and asking: what was acknowledged is kept, once, and counted, and all phones know it. */
class FloorFaultBrowserIT {

    private static final int PHONES = 40;
    private static final int PATIENCE = 300;

    @Test
    void noVoteAndNoQuestionIsLostOrDoubledWhenTheServerLosesItsPower() throws SQLException {
        try (var data = TestDatabase.in(Path.of("target/floor-fault-database"))) {
            Map<String, String> reached = data.environment();
            var first = RunningFireside.onDatabase(RunningFireside.emptied(Path.of("target/floor-fault-data")), reached);
            try (var database = DriverManager.getConnection(reached.get("FIRESIDE_DB_URL"), reached.get("FIRESIDE_DB_USER"), reached.get("FIRESIDE_DB_PASSWORD"));
                    var wire = new Wire(first.port())) {
                var tables = new FloorTables(database);
                long session = tables.open("FAUCT");
                List<Long> questions = tables.questions(session, 30);
                long uncounted = tables.questions(session, 1).get(0);
                var hall = new Hall("FAUCT", wire);
                new JoinLoad(hall, wire, true).join(PHONES);
                var votes = new VoteLoad(hall, wire, questions, 40, PHONES * questions.size());
                var asked = new AskLoad(hall, wire, "Fault", 4, 100);
                votes.begin();
                asked.begin();
                assertThat(Patience.until(PATIENCE, () -> wire.ask(() -> votes.total() > 200))).isTrue();

                first.kill();
                assertThat(wire.ask(votes::total)).isLessThan(votes.wanted());
                tables.execute("update question set votes = 0 where session_id = " + session); // as if none of them had been counted yet
                tables.execute("insert into vote (question_id, voter) values (" + uncounted + ", x'00000000000000000000000000000001')");
                try (var second = RunningFireside.onDatabaseAgain(first, reached)) {
                    assertThat(tables.counted(session)).containsEntry(uncounted, 1);
                    assertThat(votes.end(PATIENCE)).isTrue();
                    assertThat(asked.end(PATIENCE, 0)).isTrue();

                    assertThat(votes.total()).isEqualTo(votes.wanted());
                    assertThat(votes.isTold(PATIENCE)).as(hall.troubles()).isTrue();
                    assertThat(without(uncounted, tables.kept(session))).isEqualTo(votes.acknowledged());
                    assertThat(without(uncounted, tables.counted(session))).isEqualTo(votes.acknowledged());
                    assertThat(tables.asked(session, "Fault")).hasSize(100).hasSameElementsAs(new HashSet<>(asked.ids()));
                    assertThat(second.printed()).contains("Fireside is ready at");
                }
            }
        }
    }

    private static Map<Long, Integer> without(long question, Map<Long, Integer> votes) {
        var others = new HashMap<>(votes);
        others.remove(question);
        return others;
    }
}
