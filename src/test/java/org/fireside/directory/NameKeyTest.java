package org.fireside.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({"Mohammed Khan, Muhammad Khan", "Yusuf Demir, DEMIR Youssef", "Çelik Ayşe, Ayse Celik", "Bilawal Bhutto Zardari, Zardari Bilawal Bhutto",
            "Tschaikowski Pjotr, Tchaikovsky Piotr", "Fatima al-Zahra, Fatima Zahra", "Łukasz Nowak, Lukasz Nowak", "Иванов Пётр, Petr Ivanov",
            "Qureshi Hina, Kureshi Hinna"})
    void nearNamesShareAKey(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Li Wei, Lu Wu", "Anna Berg, Anna Burger", "Peter Meyer, Petra Meyer", "John Smith, John Schmidt"})
    void otherNamesDoNot(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @Test
    void aNameOfParticlesOnlyKeepsThem() {
        assertThat(NameKey.of("Al", "Ben")).isEqualTo("al ben");
    }

    @Test
    void aNameNeverOutgrowsItsColumn() {
        assertThat(NameKey.of("Consonantrich ".repeat(3) + "bcdfgklmnprstv".repeat(40))).hasSizeLessThanOrEqualTo(250);
    }
}
