package org.fireside.platform;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes names findable and sortable whatever their script, case and accents.
 * Folding: any script to Latin, accents off, lower case (ICU transforms). Order: the Unicode collation algorithm (UTS 10) at root locale.
 */
public final class Folding {

    /** Longest folded word that is kept for search. */
    public static final int WORD_LENGTH = 60;

    private static final Transliterator TO_PLAIN_LATIN =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower; NFC");
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
    private static final Pattern ACCENT = Pattern.compile("[\u0300-\u036f]+");
    private static final Pattern INSIDE_A_WORD = Pattern.compile("['’ʼʻ.]");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Collator ORDER = Collator.getInstance(ULocale.ROOT).freeze();

    private Folding() {
    }

    /** The folded words of a text, each once, in order of appearance. An apostrophe or a dot inside a word does not divide it. */
    public static Set<String> words(String... texts) {
        var words = new LinkedHashSet<String>();
        for (String text : texts) {
            words.addAll(inOrder(text));
        }
        return words;
    }

    /** The folded words of a text, as often as they stand in it, in order. None of null. */
    public static List<String> inOrder(String text) {
        if (text == null) {
            return List.of();
        }
        String folded = INSIDE_A_WORD.matcher(plain(text)).replaceAll("");
        return Arrays.stream(NOT_A_WORD.split(folded)).filter(word -> !word.isBlank())
                .map(word -> word.length() > WORD_LENGTH ? word.substring(0, WORD_LENGTH) : word).toList();
    }

    /** In plain Latin letters and lower case. What is in ASCII but for accents, as most is, needs no transform: that costs twenty times as much. */
    private static String plain(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String bare = isLatin(text) ? ACCENT.matcher(DECOMPOSED.normalize(text)).replaceAll("") : text;
        return isAscii(bare) ? bare.toLowerCase(Locale.ROOT) : TO_PLAIN_LATIN.transliterate(text);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Whether all is of the blocks of Latin letters that have their accents with them, or of the accents that follow a letter. */
    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= 0x250 && (letter < 0x300 || letter >= 0x370) && (letter < 0x1e00 || letter >= 0x1f00)) {
                return false;
            }
        }
        return true;
    }

    /** Bytes that sort, byte by byte, as a reader of names expects. */
    public static byte[] sortKey(String name) {
        CollationKey key = ORDER.getCollationKey(name == null ? "" : name);
        byte[] bytes = key.toByteArray();
        return bytes.length > 1000 ? Arrays.copyOf(bytes, 1000) : bytes;
    }
}
