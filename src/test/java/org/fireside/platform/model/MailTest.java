package org.fireside.platform.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.fireside.platform.Letter;
import org.fireside.platform.MailState;
import org.fireside.platform.Refused;
import org.junit.jupiter.api.Test;

class MailTest {

    private static final Instant NOW = Instant.parse("2031-05-06T09:00:00Z");

    @Test
    void itIsTriedAgainAfterPausesThatGrowAndGivenUpWithTheReason() {
        Mail mail = written();
        var pauses = new ArrayList<Duration>();
        while (mail.state() == MailState.WAITING) {
            take(mail);
            mail.postpone(NOW, "451 try later");
            pauses.add(Duration.between(NOW, mail.line().dueAt()));
        }

        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        assertThat(mail.line().reason()).isEqualTo("451 try later");
        assertThat(pauses).hasSize(Mail.TRIES).isSorted().startsWith(Duration.ofSeconds(30), Duration.ofSeconds(90));
        assertThat(pauses.get(pauses.size() - 1)).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void whatWasTakenOutIsTakenOutByNobodyElse() {
        Mail mail = written();
        take(mail);

        assertThatThrownBy(() -> take(mail)).isInstanceOf(Refused.class);
        assertThatThrownBy(mail::withdraw).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> mail.sendAgain(NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void whatWasSentIsSentNoMore() {
        Mail mail = written();
        take(mail);
        mail.arrive(NOW);

        assertThatThrownBy(() -> mail.sendAgain(NOW)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> take(mail)).isInstanceOf(Refused.class);
    }

    @Test
    void onlyAPersonSendsAgainWhatIsUncertain() {
        Mail mail = written();
        take(mail);
        mail.lose("hung up");
        assertThatThrownBy(() -> take(mail)).isInstanceOf(Refused.class);

        mail.sendAgain(NOW);
        take(mail);
        assertThat(mail.state()).isEqualTo(MailState.SENDING);
    }

    @Test
    void whatWasUncertainMayTurnOutToHaveArrived() {
        Mail mail = written();
        take(mail);
        mail.lose("hung up");
        mail.arrive(NOW);

        assertThat(mail.state()).isEqualTo(MailState.SENT);
    }

    @Test
    void aSubjectCannotBeginAnotherHeader() {
        var letter = new Letter(null, "x", "A\r\nBcc: all@example.org", "a@example.org", "Come\r\nBcc: all@example.org\u2028now", "", "", null);

        assertThat(letter.subject()).isEqualTo("Come Bcc: all@example.org now");
        assertThat(letter.toName()).doesNotContain("\n").doesNotContain("\r");
    }

    private static void take(Mail mail) {
        mail.claim(NOW);
    }

    /** As it comes from the table, with a number. */
    private static Mail written() {
        var mail = new Mail(new Letter(1L, "invitation", "Zoë", "zoe@example.org", "Come", "plain", "<p>html</p>", null), "<1@example.org>", NOW);
        try {
            var id = Mail.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(mail, 1L);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return mail;
    }
}
