package org.fireside.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({"Ångström-Muster, angstrom muster", "Łukasz, lukasz", "O'Specimen, ospecimen", "O’Brien, obrien", "MÜLLER, muller",
            "Straße, strasse", "Nguyễn Thị, nguyen thi", "J.R.R., jrr", "Ørsted, orsted"})
    void accentsCaseAndApostrophesDoNotMatter(String name, String words) {
        assertThat(String.join(" ", Folding.words(name))).isEqualTo(words);
    }

    @Test
    void everyAccentedLatinLetterIsFoldedAsTheTransformsOfIcuFoldIt() {
        var whole = Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower; NFC");
        IntStream.concat(IntStream.range(0x80, 0x370), IntStream.range(0x1e00, 0x1f00)).filter(Character::isDefined).forEach(letter -> {
            String name = "Ma" + Character.toString(letter) + "xe\u0301";
            assertThat(String.join(" ", Folding.words(name))).as("%04x", letter).isEqualTo(whole.transliterate(name).replaceAll("['’ʼʻ.]", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip());
        });
    }

    @Test
    void namesInOtherScriptsBecomeLatinWords() {
        assertThat(Folding.words("خان")).isNotEmpty().allMatch(word -> word.matches("[a-z0-9]+"));
        assertThat(Folding.words("Путин")).containsExactly("putin");
        assertThat(Folding.words("見本 太郎")).isNotEmpty();
    }

    @Test
    void nothingHasNoWords() {
        assertThat(Folding.words("", null, " – ", "🔥")).isEmpty();
    }

    @Test
    void aWordIsNeverLongerThanTheColumn() {
        assertThat(Folding.words("x".repeat(10_000))).allMatch(word -> word.length() <= Folding.WORD_LENGTH);
    }

    @Test
    void sortKeysOrderAsReadersExpect() {
        List<String> wanted = List.of("Abel", "Ångström", "Ärger", "Bhutto", "Łukasz", "Zoë");
        List<String> sorted = wanted.stream().sorted((a, b) -> Arrays.compareUnsigned(Folding.sortKey(a), Folding.sortKey(b))).toList();
        assertThat(sorted.indexOf("Ångström")).isLessThan(sorted.indexOf("Bhutto"));
        assertThat(sorted.indexOf("Łukasz")).isLessThan(sorted.indexOf("Zoë"));
    }
}
