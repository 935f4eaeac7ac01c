package org.fireside.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StyleTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 3);

    @Test
    void aNameHasAsManyPartsAsThereAre() {
        assertThat(Style.name("Dr.", "Musadik", "Malik", null)).isEqualTo("Dr. Musadik Malik");
        assertThat(Style.name(null, null, "Placeholder", null)).isEqualTo("Placeholder");
        assertThat(Style.name(null, "Ada", "Anker", "MP")).isEqualTo("Ada Anker, MP");
    }

    @Test
    void anOfficeNamesItsOrganisationOnce() {
        assertThat(Style.office("Chairman", "Pakistan People's Party", false)).isEqualTo("Chairman, Pakistan People's Party");
        assertThat(Style.office("Foreign Minister of Pakistan", "Pakistan", true)).isEqualTo("former Foreign Minister of Pakistan");
    }

    @Test
    void formerFollowsFromTheDates() {
        assertThat(office(LocalDate.of(2025, 6, 2), true).isFormerOn(DAY)).isTrue();
        assertThat(office(LocalDate.of(2025, 6, 3), true).isFormerOn(DAY)).isFalse();
        assertThat(office(null, false).isFormerOn(DAY)).isFalse();
    }

    @Test
    void anOfficeMayBeFormerThoughTheDayIsNotKnown() {
        assertThat(office(null, true).isFormerOn(DAY)).isTrue();
    }

    private static OfficeCard office(LocalDate until, boolean left) {
        return new OfficeCard(1, 1, "Foreign Secretary", 2, "Pakistan", 3L, RankClass.SENIOR_OFFICIAL, null, until, left);
    }
}
