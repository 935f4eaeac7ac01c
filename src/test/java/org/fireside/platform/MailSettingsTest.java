package org.fireside.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailSettingsTest {

    @Test
    void withoutAnyNothingIsSent() {
        var settings = MailSettings.of(Map.of());

        assertThat(settings.carrier()).isEmpty();
        assertThat(settings.isSent()).isFalse();
        assertThat(settings.url()).isEqualTo("http://localhost:8080");
    }

    @Test
    void withAFolderMailIsWrittenThere() {
        assertThat(MailSettings.of(Map.of("FIRESIDE_MAIL_FOLDER", "mail")).carrier()).get().isInstanceOf(FolderCarrier.class);
    }

    @Test
    void aServerIsSpokenToByTlsUnlessToldOtherwise() {
        var settings = MailSettings.of(Map.of("FIRESIDE_SMTP_HOST", "mail.example.org", "FIRESIDE_URL", "https://fireside.example.org/",
                "FIRESIDE_MAIL_FOLDER", "mail", "FIRESIDE_SMTP_USER", ""));

        assertThat(settings).isEqualTo(new MailSettings("https://fireside.example.org", "fireside@fireside.example.org", "mail.example.org", 587,
                MailSettings.Security.STARTTLS, null, null, Path.of("mail")));
        assertThat(settings.carrier()).get().isInstanceOf(SmtpCarrier.class);
    }

    @Test
    void thePortFollowsTheKindOfTls() {
        assertThat(MailSettings.of(Map.of("FIRESIDE_SMTP_TLS", "tls")).port()).isEqualTo(465);
        assertThat(MailSettings.of(Map.of("FIRESIDE_SMTP_TLS", "none")).port()).isEqualTo(25);
        assertThat(MailSettings.of(Map.of("FIRESIDE_SMTP_TLS", "none", "FIRESIDE_SMTP_PORT", "2525")).port()).isEqualTo(2525);
    }
}
