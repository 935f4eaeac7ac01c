package org.fireside.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecretCodeTest {

    @Test
    void aCodeFitsIntoAnAddressAndIsNobodyElses() {
        var codes = Stream.generate(SecretCode::generate).limit(1_000).collect(Collectors.toSet());
        assertThat(codes).hasSize(1_000).allMatch(code -> code.matches("[A-Za-z0-9_-]{" + SecretCode.LENGTH + "}"));
    }

    @Test
    void theHashTellsOneCodeFromAnother() {
        String code = SecretCode.generate();
        assertThat(SecretCode.hash(code)).hasSize(32).isEqualTo(SecretCode.hash(code)).isNotEqualTo(SecretCode.hash(SecretCode.generate()));
    }
}
