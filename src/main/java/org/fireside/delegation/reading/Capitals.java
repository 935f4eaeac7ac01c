package org.fireside.delegation.reading;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that a list writes in capitals, as a badge writes them. */
final class Capitals {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final int SHORTEST = 3;

    private Capitals() {
    }

    /** A name in ordinary letters; as it is where it is not wholly in capitals, or too short to tell from initials. */
    static String calmed(String name) {
        if (name == null || name.replaceAll("\\P{L}", "").length() < SHORTEST || !name.equals(name.toUpperCase(Locale.ROOT))
                || name.equals(name.toLowerCase(Locale.ROOT))) {
            return name;
        }
        var calmed = new StringBuilder();
        Matcher word = WORD.matcher(name);
        while (word.find()) {
            word.appendReplacement(calmed, Matcher.quoteReplacement(UCharacter.toTitleCase(Locale.ROOT, word.group(), (BreakIterator) null)));
        }
        return word.appendTail(calmed).toString();
    }
}
