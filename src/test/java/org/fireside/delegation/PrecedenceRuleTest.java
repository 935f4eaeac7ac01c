package org.fireside.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import org.fireside.delegation.model.PrecedenceRule;
import org.fireside.directory.RankClass;
import org.fireside.platform.Refused;
import org.junit.jupiter.api.Test;

class PrecedenceRuleTest {

    private static final Instant NOON = Instant.parse("2031-05-06T12:00:00Z");

    private final PrecedenceRule rule = new PrecedenceRule(1);

    @Test
    void everyRankHasItsRung() {
        assertThat(Arrays.stream(RankClass.values()).map(Rung::of)).doesNotHaveDuplicates().doesNotContain(Rung.FORMER_OFFICE)
                .hasSize(Rung.values().length - 1);
    }

    @Test
    void itBeginsAsTheDefault() {
        assertThat(rule.card().by()).isEqualTo(PrecedenceBy.RANK);
        assertThat(rule.card().hasDefaultRungs()).isTrue();
    }

    @Test
    void aRungIsMovedAndTheOthersKeepTheirOrder() {
        rule.move(Rung.OTHER, 1, "ravi", NOON);
        assertThat(rule.card().rungs()).startsWith(Rung.OTHER, Rung.HEAD_OF_STATE, Rung.HEAD_OF_GOVERNMENT).hasSize(Rung.values().length);
        assertThat(rule.card().hasDefaultRungs()).isFalse();
        assertThat(rule.card().changedBy()).isEqualTo("ravi");
        rule.move(Rung.OTHER, Rung.values().length, "ravi", NOON);
        assertThat(rule.card().hasDefaultRungs()).isTrue();
    }

    @Test
    void aPlaceThatIsNoneIsRefused() {
        assertThatThrownBy(() -> rule.move(Rung.OTHER, 0, "ravi", NOON)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> rule.move(Rung.OTHER, Rung.values().length + 1, "ravi", NOON)).isInstanceOf(Refused.class);
    }

    @Test
    void onlyTheAlphabetHasALanguage() {
        rule.goBy(PrecedenceBy.COUNTRY, "fr", "ravi", NOON);
        assertThat(rule.card().language()).isEqualTo("fr");
        rule.goBy(PrecedenceBy.CREDENTIALS, "fr", "ravi", NOON);
        assertThat(rule.card().language()).isNull();
        assertThatThrownBy(() -> rule.goBy(PrecedenceBy.COUNTRY, null, "ravi", NOON)).isInstanceOf(Refused.class);
    }
}
