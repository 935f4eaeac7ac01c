package org.fireside.qanda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PassTest {

    private static final Instant NOON = Instant.parse("2031-05-06T12:00:00Z");

    @Test
    void aPassIsGoodForTenMinutesAndReadAsItWasWritten() {
        Pass pass = Pass.of(31, NOON);
        assertThat(Pass.read(pass.text())).contains(pass);
        assertThat(pass.isGood(NOON.plusSeconds(599))).isTrue();
        assertThat(pass.isGood(NOON.plusSeconds(600))).isFalse();
        assertThat(pass.text()).matches("[\\w~-]+");
    }

    @Test
    void whatIsNoneIsNotRead() {
        for (String none : new String[] {"", "31", "31~", "x~1", "31~1~2"}) {
            assertThat(Pass.read(none)).as(none).isEmpty();
        }
    }
}
