package org.fireside.delegation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fireside.delegation.ImportField;
import org.fireside.platform.sheet.SheetRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "Family name|Given names|E-mail address|Position|Ministry|Remarks ~ FAMILY_NAME GIVEN_NAME EMAIL OFFICE ORGANISATION NOTE",
        "No.|Title|Full Name*|Function (as on the badge)|Delegation|In office since ~ null HONORIFIC FULL_NAME OFFICE DELEGATION HELD_FROM",
        "Civilité|Nom|Prénom(s)|Fonction|Ministère|Courriel|Pays ~ HONORIFIC FAMILY_NAME GIVEN_NAME OFFICE ORGANISATION EMAIL DELEGATION",
        "Tratamiento|Nombre|Apellidos|Cargo|Institución|Correo electrónico ~ HONORIFIC GIVEN_NAME FAMILY_NAME OFFICE ORGANISATION EMAIL",
        "Anrede|Vorname|Name|Funktion|Behörde|E-Mail|Bemerkung ~ HONORIFIC GIVEN_NAME FAMILY_NAME OFFICE ORGANISATION EMAIL NOTE",
        "Имя|Фамилия|Должность|Организация|Страна ~ GIVEN_NAME FAMILY_NAME OFFICE ORGANISATION DELEGATION",
        "الاسم الكامل|المنصب|الجهة|البريد الإلكتروني|الدولة ~ FULL_NAME OFFICE ORGANISATION EMAIL DELEGATION",
        "NAME|RANK|ROLE|COUNTRY / PAYS ~ FULL_NAME RANK PARTS DELEGATION"})
    void columnsAreKnownByTheirHeadingsInManyLanguages(String headings, String fields) {
        assertThat(proposed(List.of(headings.split("\\|")), "Dr.", "Dr.", "H.E.")).extracting(String::valueOf).containsExactly(fields.split(" "));
    }

    @Test
    void whetherATitleIsAnHonorificOrAnOfficeTellItsCells() {
        assertThat(proposed(List.of("Title", "Name"), "Mr.", "H.E.", "Dr")).containsExactly(ImportField.HONORIFIC, ImportField.FULL_NAME);
        assertThat(proposed(List.of("Title", "Name"), "Minister", "Counsellor")).containsExactly(ImportField.OFFICE, ImportField.FULL_NAME);
    }

    @Test
    void noTwoColumnsHoldTheSame() {
        assertThat(proposed(List.of("Mobile e-mail of office", "E-mail"))).containsExactly(null, ImportField.EMAIL);
    }

    @Test
    void theLineOfTheHeadingsIsFoundUnderWhatStandsOverThem() {
        var rows = List.of(new SheetRow(1, List.of("Ministry of Foreign Affairs")), new SheetRow(2, List.of("List of the delegation", "", "2031")),
                new SheetRow(4, List.of("No.", "Family name", "First name", "Position")), new SheetRow(5, List.of("1", "Malik", "Musadik", "Minister")));

        assertThat(Headings.line(rows)).isEqualTo(4);
        assertThat(Headings.line(List.of(new SheetRow(3, List.of("x", "y"))))).isEqualTo(3);
    }

    @Test
    void headingsAreTheSameWhateverTheirCaseAndAccents() {
        assertThat(Headings.fingerprint(List.of("Prénom", "NOM"))).isEqualTo(Headings.fingerprint(List.of("prenom", "Nom")))
                .isNotEqualTo(Headings.fingerprint(List.of("Nom", "Prénom")));
    }

    /** @param samples of the column that may be a title */
    private static List<ImportField> proposed(List<String> headings, String... samples) {
        int title = headings.indexOf("Title");
        var rows = Arrays.stream(samples).map(sample -> {
            var cells = new ArrayList<>(Stream.generate(() -> "x").limit(headings.size()).toList());
            if (title >= 0) {
                cells.set(title, sample);
            }
            return new SheetRow(2, cells);
        }).toList();
        return new Headings(headings, rows).proposed();
    }
}
