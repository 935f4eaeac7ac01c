package org.fireside.delegation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fireside.convening.Part;
import org.fireside.delegation.ImportField;
import org.fireside.delegation.ImportProblem;
import org.fireside.directory.RankClass;
import org.fireside.platform.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RowReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Sherry Rehman | - | Sherry | Rehman | -",
        "REHMAN, Sherry | - | Sherry | Rehman | -",
        "Jalil Abbas JILANI | - | Jalil Abbas | Jilani | -",
        "H.E. Mr. Musadik Malik | H.E. Mr. | Musadik | Malik | -",
        "Dr. Ursula von der Leyen | Dr. | Ursula | von der Leyen | -",
        "O'BRIEN-SMITH Anne | - | Anne | O'Brien-Smith | -",
        "Ann Other, OBE | - | Ann | Other | OBE",
        "Sukarno | - | - | Sukarno | -",
        "王毅 | - | - | 王毅 | -"})
    void aWholeNameIsDivided(String text, String honorific, String given, String family, String postNominals) {
        ReadRow row = read(ImportField.FULL_NAME, text);

        assertThat(row.honorific()).isEqualTo(honorific);
        assertThat(row.givenName()).isEqualTo(given);
        assertThat(row.familyName()).isEqualTo(family);
        assertThat(row.postNominals()).isEqualTo(postNominals);
        assertThat(row.nameIsDivided()).isTrue();
    }

    @Test
    void namesOfTheirOwnColumnsAreNotDividedAndNotLeftInCapitals() {
        ReadRow row = RowReader.read(Map.of(ImportField.GIVEN_NAME, "ÅSA", ImportField.FAMILY_NAME, "MALIK", ImportField.FULL_NAME, "x"), false);

        assertThat(row.givenName()).isEqualTo("Åsa");
        assertThat(row.familyName()).isEqualTo("Malik");
        assertThat(read(ImportField.GIVEN_NAME, "J.D.").givenName()).as("initials").isEqualTo("J.D.");
    }

    @ParameterizedTest
    @CsvSource({"2019-05-31,2019-05-31", "31.05.2019,2019-05-31", "31/5/2019,2019-05-31", "5/31/2019,2019-05-31", "2019/05/31,2019-05-31",
        "31 May 2019,2019-05-31", "31 mai 2019,2019-05-31", "31 de mayo de 2019,2019-05-31", "2019-05-31T00:00,2019-05-31", "31. Mai 2019,2019-05-31",
        "4/5/2019,2019-05-04"})
    void daysAreReadHoweverTheyAreWritten(String text, LocalDate day) {
        assertThat(read(ImportField.HELD_FROM, text).heldFrom()).isEqualTo(day);
    }

    @Test
    void figuresThatCouldBeEitherFollowTheOthersOfTheList() {
        assertThat(RowReader.read(Map.of(ImportField.HELD_FROM, "4/5/2019"), true).heldFrom()).isEqualTo(LocalDate.of(2019, 4, 5));
        assertThat(RowReader.isMonthFirst("5/31/2019")).isTrue();
        assertThat(RowReader.isMonthFirst("31/5/2019")).isFalse();
        assertThat(read(ImportField.HELD_FROM, "May 31, 2019").heldFrom()).isEqualTo(LocalDate.of(2019, 5, 31));
    }

    @ParameterizedTest
    @CsvSource({"HELD_FROM,2019", "HELD_FROM,31.02.2019", "RANK,Grand Vizier", "PARTS,Juggler", "OFFICE,#REF!", "HELD_UNTIL,31 June 2019"})
    void whatCannotBeReadIsAProblemOfItsColumn(ImportField field, String text) {
        assertThat(read(field, text).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.text()).contains(text.equals("#REF!") ? "#REF!" : text);
        });
    }

    @ParameterizedTest
    @EnumSource(RankClass.class)
    void everyRankIsReadAsItIsWritten(RankClass rank) {
        assertThat(read(ImportField.RANK, Text.of("rank." + rank)).rank()).isEqualTo(rank);
        assertThat(read(ImportField.RANK, rank.name()).rank()).isEqualTo(rank);
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void everyPartIsReadAsItIsWritten(Part part) {
        assertThat(read(ImportField.PARTS, Text.of("part." + part)).parts()).containsExactly(part);
    }

    @Test
    void severalPartsAreReadFromOneCell() {
        assertThat(read(ImportField.PARTS, "Délégué, Presse").parts()).isEqualTo(Set.of(Part.DELEGATE, Part.PRESS));
        assertThat(read(ImportField.PARTS, "Speaker and Moderator").parts()).isEqualTo(Set.of(Part.SPEAKER, Part.MODERATOR));
    }

    @ParameterizedTest
    @CsvSource({"Prime Minister,HEAD_OF_GOVERNMENT", "Minister for Climate Change,MINISTER", "Minister Counsellor,OFFICIAL", "Ambassador of Pakistan,AMBASSADOR",
        "Senator,LEGISLATOR", "Secretary to the President,OTHER", "Deputy Minister of Defence,SENIOR_OFFICIAL", "Ministre des Affaires étrangères,MINISTER",
        "Botschafterin,AMBASSADOR", "Gardener,OTHER"})
    void anOfficeTellsItsRankByItsBeginning(String title, RankClass rank) {
        assertThat(read(ImportField.OFFICE, title).guessedRank()).isEqualTo(rank);
    }

    @ParameterizedTest
    @CsvSource({"former Foreign Secretary,Foreign Secretary", "Ex-Minister,Minister", "Ancien Premier ministre,Premier ministre"})
    void aFormerOfficeIsOne(String text, String title) {
        assertThat(read(ImportField.OFFICE, text).office()).isEqualTo(title);
        assertThat(read(ImportField.OFFICE, text).former()).isTrue();
        assertThat(read(ImportField.OFFICE, "Export Director").former()).isFalse();
    }

    @Test
    void whatDoesNotBelongToACellIsTakenOff() {
        assertThat(RowReader.tidied(ImportField.EMAIL, " mailto:Ann@Example.org ")).isEqualTo("ann@example.org");
        assertThat(RowReader.tidied(ImportField.NOTE, "  ")).isNull();
    }

    @Test
    void theTextsOfProblemsAreAllThere() {
        assertThat(Arrays.stream(ImportField.values()).map(field -> "import.field." + field)).allMatch(Text::has);
        assertThat(ImportProblem.at(null, "import.problem.twin", 7).text()).contains("7").doesNotContain("{");
        assertThat(List.of("import.interrupted", "import.failed", "import.returned.changed", "import.take.returned", "import.take.changed")).allMatch(Text::has);
    }

    private static ReadRow read(ImportField field, String text) {
        return RowReader.read(Map.of(field, text), false);
    }
}
