package org.fireside.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.fireside.delegation.model.CredentialLetter;
import org.fireside.platform.Refused;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final Instant NOON = Instant.parse("2031-05-06T12:00:00Z");

    private final CredentialLetter letter = new CredentialLetter(1);

    @Test
    void theContentSaysWhatItIs() {
        assertThat(LetterKind.of("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))).contains(LetterKind.PDF);
        assertThat(LetterKind.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0})).contains(LetterKind.JPEG);
        assertThat(LetterKind.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})).contains(LetterKind.PNG);
        assertThat(LetterKind.of("<html>%PDF-".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(LetterKind.of("%PD".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void whatIsNoLetterIsRefusedAndTheEarlierOneStays() {
        letter.replace(pdf(100), NOON);
        refused(new byte[0], "focal.letter.none");
        refused("MZ, a program".getBytes(StandardCharsets.UTF_8), "focal.letter.kind");
        refused(pdf(LetterCard.MOST_MEGABYTES * 1024 * 1024 + 1), "focal.letter.large");
        assertThat(letter.file().content()).hasSize(100);
        letter.replace(pdf(LetterCard.MOST_MEGABYTES * 1024 * 1024), NOON);
        assertThat(letter.file().kind()).isEqualTo(LetterKind.PDF);
    }

    private void refused(byte[] file, String key) {
        assertThatThrownBy(() -> letter.replace(file, NOON)).asInstanceOf(type(Refused.class)).satisfies(refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(refused.field()).isEqualTo("letter");
        });
    }

    private static byte[] pdf(int size) {
        return Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), size);
    }
}
