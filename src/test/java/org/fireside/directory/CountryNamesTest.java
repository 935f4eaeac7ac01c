package org.fireside.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryNamesTest {

    @ParameterizedTest
    @CsvSource({"Germany,es,Alemania", "Pakistan,fr,Pakistan", "Pakistan,ar,باكستان", "Deutschland,en,Germany", "TÜRKIYE,fr,Turquie", "turkey,fr,Turquie",
            "Viet Nam,de,Vietnam", "Iran (Islamic Republic of),en,Iran", "Cote d'Ivoire,en,Côte d’Ivoire", "Niger,ru,Нигер", "Nigeria,ru,Нигерия"})
    void aCountryIsKnownByTheNamesInUse(String name, String language, String there) {
        assertThat(CountryNames.in(name, language)).isEqualTo(there);
    }

    @ParameterizedTest
    @CsvSource({"Examplia", "Truman National Security Project"})
    void whatIsNoKnownCountryKeepsItsName(String name) {
        assertThat(CountryNames.in(name, "fr")).isEqualTo(name);
    }
}
