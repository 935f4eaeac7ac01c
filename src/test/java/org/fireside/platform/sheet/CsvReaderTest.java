package org.fireside.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fireside.platform.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts with separated columns, as Excel and others write them. */
class CsvReaderTest {

    private static final byte[] NO_MARK = {};

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void anySeparatorIsFound(String separator) {
        String text = "Name%sOffice%sNote\r\nMalik%s\"Minister%s Climate\"%s\r\nRehman%sSenator%sx\r\n".replace("%s", separator);

        SheetFile file = read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(file.separator()).isEqualTo(separator.charAt(0));
        assertThat(cells(file)).containsExactly(List.of("Name", "Office", "Note"), List.of("Malik", "Minister" + separator + " Climate"),
                List.of("Rehman", "Senator", "x"));
    }

    @Test
    void theFirstLineMaySayTheSeparatorAndLinesAreThoseOfTheFile() {
        SheetFile file = read("sep=|\nName|Office\n\n\"Malik,\nMusadik\"|Minister\nRehman|Senator".getBytes(StandardCharsets.UTF_8));

        assertThat(file.separator()).isEqualTo('|');
        assertThat(file.sheets().get(0).rows()).extracting(SheetRow::line).containsExactly(2, 4, 6);
        assertThat(cells(file).get(1)).containsExactly("Malik,\nMusadik", "Minister");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, 'Ångström;Ünal'", "UTF-16LE, 'Ångström;Ünal'", "UTF-16BE, 'Ångström;Ünal'"})
    void unicodeIsReadWithItsMarkAndWithout(String charset, String line) {
        for (byte[] mark : List.of(NO_MARK, "\uFEFF".getBytes(Charset.forName(charset)))) {
            SheetFile file = read(joined(mark, ("Name;Office\r\n" + line).getBytes(Charset.forName(charset))));

            assertThat(file.charset()).isEqualTo(charset);
            assertThat(cells(file)).containsExactly(List.of("Name", "Office"), List.of(line.split(";")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, Société générale des chemins de fer français; l’ambassadeur déjà nommé à Genève",
        "windows-1252, Müller-Lüdenscheidt und Großmann über die Behörde für Städtebau; Königsberger Straße",
        "windows-1250, Ministerstwo Spraw Zagranicznych Rzeczypospolitej; Żółć gęślą jaźń wiceprzewodniczący źródeł łączności książę święto",
        "windows-1251, Министерство иностранных дел Российской Федерации; Посол по особым поручениям Чрезвычайный и Полномочный",
        "windows-1253, Υπουργείο Εξωτερικών της Ελληνικής Δημοκρατίας; ο πρέσβης και η γραμματεία του υπουργού",
        "windows-1256, وزارة الخارجية والتعاون الدولي في الجمهورية; السفير فوق العادة ونائب الوزير للشؤون السياسية"})
    void codePagesAreFoundByTheirLetters(String charset, String line) {
        SheetFile file = read(("Name;Office\r\n" + (line + "\r\n").repeat(3)).getBytes(Charset.forName(charset)));

        assertThat(file.charset()).isEqualTo(charset);
        assertThat(cells(file).get(1)).containsExactly(line.split("; "));
    }

    @Test
    void oneLetterIsEnoughForWesternEurope() {
        assertThat(cells(read("Name;Office\r\nRenée;Ministre".getBytes(Charset.forName("windows-1252"))))).contains(List.of("Renée", "Ministre"));
    }

    @Test
    void theEncodingCanBeSaidAndIsRefusedWhereItCannotBe() throws IOException {
        byte[] polish = "Name;Office\r\nŁęcki;wójt".getBytes(Charset.forName("windows-1250"));

        assertThat(cells(SheetReader.read(new ByteArrayInputStream(polish), Charset.forName("windows-1250")))).contains(List.of("Łęcki", "wójt"));
        assertThatThrownBy(() -> SheetReader.read(new ByteArrayInputStream(polish), StandardCharsets.UTF_8))
                .asInstanceOf(type(Refused.class)).extracting(Refused::key).isEqualTo("sheet.charset.not");
    }

    @Test
    void whatWasWrittenSafeFromFormulasIsReadAsItWas() {
        assertThat(cells(read("a,b\n'=1+1,'+92 300\n'-x,O'Brien\n".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(List.of("a", "b"), List.of("=1+1", "+92 300"), List.of("-x", "O'Brien"));
    }

    @Test
    void blankRowsAndBlankEndsOfRowsAreNothing() {
        assertThat(cells(read(";;;\r\n;;\r\nName;Office;;\r\n".getBytes(StandardCharsets.UTF_8)))).containsExactly(List.of("Name", "Office"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "'' ~ sheet.empty", "' ; ; ' ~ sheet.empty", "'a,b\n\"never closed,x\ny,z' ~ sheet.quotes", "'<html><table></table></html>' ~ sheet.markup",
        "'%PDF-1.7' ~ sheet.markup", "'\u0001\u0002abc' ~ sheet.none"})
    void whatIsNoTableIsRefused(String text, String key) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8))).asInstanceOf(type(Refused.class))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key)).satisfies(refused -> assertThat(refused.field()).isEqualTo("file"));
    }

    @Test
    void whatIsTooMuchIsRefused() {
        assertThatThrownBy(() -> read("a,b\n".repeat(SheetLimits.ROWS + 1).getBytes(StandardCharsets.UTF_8)))
                .asInstanceOf(type(Refused.class)).extracting(Refused::key).isEqualTo("sheet.tooManyRows");
        assertThatThrownBy(() -> read("a".repeat(SheetLimits.LARGEST_FILE + 1).getBytes(StandardCharsets.UTF_8)))
                .asInstanceOf(type(Refused.class)).extracting(Refused::key).isEqualTo("sheet.tooLarge");
        assertThatThrownBy(() -> read(("a,b\n" + "x".repeat(SheetLimits.CELL + 1) + ",b").getBytes(StandardCharsets.UTF_8)))
                .asInstanceOf(type(Refused.class)).satisfies(refused -> assertThat(refused.key()).isEqualTo("sheet.cellTooLong"))
                .satisfies(refused -> assertThat(refused.values()).contains(2));
        assertThatThrownBy(() -> read(("a" + ",b".repeat(SheetLimits.COLUMNS)).getBytes(StandardCharsets.UTF_8)))
                .asInstanceOf(type(Refused.class)).extracting(Refused::key).isEqualTo("sheet.tooManyColumns");
    }

    private static byte[] joined(byte[] start, byte[] rest) {
        var joined = new ByteArrayOutputStream();
        joined.writeBytes(start);
        joined.writeBytes(rest);
        return joined.toByteArray();
    }

    private static SheetFile read(byte[] bytes) {
        try {
            return SheetReader.read(new ByteArrayInputStream(bytes), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> cells(SheetFile file) {
        return file.sheets().get(0).rows().stream().map(SheetRow::cells).toList();
    }
}
