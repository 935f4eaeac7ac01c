package org.fireside.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.fireside.platform.Refused;
import org.fireside.platform.Text;
import org.fireside.registration.model.InvitationTerms;
import org.junit.jupiter.api.Test;

class LetterTextTest {

    private static final Map<String, String> VALUES = Map.of("name", "<b>Zoë & \"Co\"</b> {link}", "convening", "Tides", "host", "Host", "when", "soon",
            "where", "Lisbon", "link", "https://fireside.example.org/rsvp/abc");

    @Test
    void whatStandsInForAPlaceholderIsNotReadAgain() {
        assertThat(LetterText.plain("Dear {name}, come to {convening}: {link}", VALUES))
                .isEqualTo("Dear <b>Zoë & \"Co\"</b> {link}, come to Tides: https://fireside.example.org/rsvp/abc");
    }

    @Test
    void nothingThatAnybodyTypedIsHtml() {
        String html = LetterText.html("T<i>tle", "Dear {name},\n\n<script>alert(1)</script>\nsecond line\n\n{link}\n\nor {link}", VALUES, "Answer");

        assertThat(html).contains("&lt;b&gt;Zoë &amp; &quot;Co&quot;&lt;/b&gt; {link}").doesNotContain("<script>").contains("&lt;script&gt;").contains("T&lt;i&gt;tle");
        assertThat(html).contains("<br>second line").contains(">Answer</a>").contains("or <a href=\"https://fireside.example.org/rsvp/abc\">");
    }

    @Test
    void theLetterOfEveryConveningKnowsItsPlaceholders() {
        for (String key : new String[] {"invitation.letter.INVITATION", "invitation.letter.CONFIRMED", "invitation.letter.PLACE_FREE"}) {
            assertThat(LetterText.unknown(Text.of(key))).as(key).isEmpty();
            assertThat(Text.of(key)).contains("{link}").contains("\n\n");
        }
    }

    @Test
    void aLetterWithoutALinkOrWithAPlaceholderThatIsNoneIsRefused() {
        var terms = new InvitationTerms(1);

        assertThatThrownBy(() -> terms.rewrite(new InvitationTermsFilled(0, "Come", "Dear {name}"))).isInstanceOf(Refused.class).hasMessageContaining("noLink");
        assertThatThrownBy(() -> terms.rewrite(new InvitationTermsFilled(0, "Come", "Dear {nmae} {link}"))).isInstanceOf(Refused.class).hasMessageContaining("unknown");
        assertThatThrownBy(() -> terms.rewrite(new InvitationTermsFilled(0, "Come {link}", "{link}"))).isInstanceOf(Refused.class).hasMessageContaining("subject");
        terms.rewrite(new InvitationTermsFilled(2, "Komm, {name}", "{link}"));
        assertThat(terms.card().companions()).isEqualTo(2);
    }
}
