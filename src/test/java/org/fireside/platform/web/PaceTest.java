package org.fireside.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.concurrent.atomic.AtomicLong;
import org.fireside.platform.TooFast;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Pace pace = new Pace(3, 0.5, "phone.tooFast", nanos::get);

    @Test
    void soManyAtOnceAndThenAsTimeGoesOn() {
        for (int i = 0; i < 3; i++) {
            pace.count("a");
        }
        assertThatThrownBy(() -> pace.count("a")).asInstanceOf(type(TooFast.class)).extracting(TooFast::seconds).isEqualTo(2);
        assertThatThrownBy(() -> pace.count("a")).as("being refused costs nothing").asInstanceOf(type(TooFast.class)).extracting(TooFast::seconds).isEqualTo(2);
        nanos.addAndGet(2_000_000_000L);
        pace.count("a");
        assertThatThrownBy(() -> pace.count("a")).isInstanceOf(TooFast.class);
    }

    @Test
    void everybodyHasAPaceOfTheirOwnAndNobodySavesUpMoreThanAtOnce() {
        for (int i = 0; i < 3; i++) {
            pace.count("a");
        }
        pace.count("b");
        nanos.addAndGet(3_600_000_000_000L);
        int done = 0;
        try {
            while (done < 10) {
                pace.count("a");
                done++;
            }
        } catch (TooFast e) {
            assertThat(done).isEqualTo(3);
        }
        assertThat(done).isEqualTo(3);
    }
}
