package org.fireside.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.fireside.convening.AttributionRule;
import org.fireside.record.Attribution.Identity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttributionTest {

    private static final Identity AMAL = new Identity("Dr. Amal Example", "Minister of Ports, Examplia", "Examplia");

    @Test
    void onTheRecordEverythingMayBeRead() {
        assertThat(Attribution.who(AttributionRule.ON_THE_RECORD, AMAL)).contains("Dr. Amal Example", "Minister of Ports", "Examplia");
        assertThat(Attribution.text(AttributionRule.ON_THE_RECORD, "Ports matter.")).isEqualTo("Ports matter.");
    }

    @Test
    void onBackgroundTheAffiliationMayBeReadAndTheNameNot() {
        assertThat(Attribution.who(AttributionRule.ON_BACKGROUND, AMAL)).contains("Examplia").doesNotContain("Amal").doesNotContain("Minister");
        assertThat(Attribution.text(AttributionRule.ON_BACKGROUND, "Ports matter.")).isEqualTo("Ports matter.");
    }

    @Test
    void underChathamHouseNeitherNameNorAffiliationMayBeRead() {
        assertThat(Attribution.who(AttributionRule.CHATHAM_HOUSE, AMAL)).doesNotContain("Amal", "Minister", "Examplia");
        assertThat(Attribution.text(AttributionRule.CHATHAM_HOUSE, "Ports matter.")).isEqualTo("Ports matter.");
    }

    @Test
    void offTheRecordNothingMayBeRead() {
        assertThat(Attribution.who(AttributionRule.OFF_THE_RECORD, AMAL)).doesNotContain("Amal", "Minister", "Examplia");
        assertThat(Attribution.text(AttributionRule.OFF_THE_RECORD, "Ports matter.")).doesNotContain("Ports");
    }

    @ParameterizedTest
    @EnumSource(AttributionRule.class)
    void somebodyUnknownHasWordsToo(AttributionRule rule) {
        assertThat(Attribution.who(rule, new Identity(null, null, null))).isNotBlank();
    }

    @Test
    void aPlaceKnownByOfficeOnlyIsWrittenOnce() {
        var unnamed = new Identity("Ambassador of Examplia", "Ambassador of Examplia", "Examplia");
        assertThat(Attribution.who(AttributionRule.ON_THE_RECORD, unnamed)).isEqualTo("Ambassador of Examplia");
    }
}
