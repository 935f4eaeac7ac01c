package org.fireside.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.fireside.platform.Refused;
import org.junit.jupiter.api.Test;

class AudienceFormTest {

    @Test
    void whatWasSentStandsThereAgainWithItsMessage() {
        var form = AudienceForm.sent(Map.of("familyName", "Ångström", "note", "  "));
        form.refuse(new Refused("note", "platform.notFound"));

        assertThat(form.value("familyName")).isEqualTo("Ångström");
        assertThat(form.value("note")).isNull();
        assertThat(form.message("note")).isEqualTo("This does not exist, or no longer.");
        assertThat(form.message("familyName")).isNull();
        assertThat(form.getWhole()).isNull();
        assertThat(form.isRefused()).isTrue();
    }

    @Test
    void aRefusalOfNoFieldIsOfTheWhole() {
        var form = AudienceForm.known();
        form.refuse(Refused.because("platform.notAllowed"));

        assertThat(form.getWhole()).startsWith("Your role does not include this.");
    }

    @Test
    void oneOfSeveralAnswersIsChosen() {
        var form = AudienceForm.known();
        form.put("photo", Boolean.TRUE);

        assertThat(form.has("photo", true)).isTrue();
        assertThat(form.has("photo", "false")).isFalse();
        assertThat(form.has("recording", true)).isFalse();
    }
}
