package org.fireside.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.fireside.desk.model.Direction;
import org.fireside.desk.model.Presence;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final Instant NOON = Instant.parse("2031-05-06T12:00:00Z");

    private final Presence presence = new Presence(1, 2, NOON);

    @Test
    void comingInTwiceIsComingInOnce() {
        assertThat(presence.change(Direction.IN, NOON, "ravi")).isNotNull();
        assertThat(presence.change(Direction.IN, NOON.plusSeconds(60), "ravi")).isNull();
        assertThat(presence.isPresent()).isTrue();
        assertThat(presence.since()).isEqualTo(NOON);
    }

    @Test
    void nobodyGoesOutWhoIsNotIn() {
        assertThat(presence.change(Direction.OUT, NOON, "ravi")).isNull();
    }

    @Test
    void whoWentOutMayComeInAgain() {
        presence.change(Direction.IN, NOON, "ravi");
        presence.change(Direction.OUT, NOON.plusSeconds(60), "ravi");
        assertThat(presence.isPresent()).isFalse();
        assertThat(presence.change(Direction.IN, NOON.plusSeconds(120), "ravi")).isNotNull();
    }
}
