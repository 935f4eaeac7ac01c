package org.fireside.delegation.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fireside.platform.Given;

/**
 * A whole name in one cell, divided as it is most probably meant: the family name stands before a comma, or in capitals, or last with
 * its particles. Where that is wrong, it is mended in the preview.
 *
 * @param honorific that stands before it, or null
 */
record FullName(String honorific, String givenName, String familyName, String postNominals) {

    private static final Words HONORIFICS = Words.of("honorifics.properties");
    private static final Pattern POST_NOMINALS = Pattern.compile("[\\p{Lu}.]{2,6}(?:[\\s,]+[\\p{Lu}.]{2,6})*|(?i:ph\\.?d\\.?|esq\\.?|jr\\.?|sr\\.?)");
    private static final Set<String> PARTICLES = Set.of("al", "el", "bin", "bint", "ibn", "ben", "abu", "de", "da", "do", "dos", "das", "di", "del",
            "della", "van", "von", "der", "den", "ter", "ten", "la", "le", "du", "zu", "st.", "mac", "mc");
    private static final int LONGEST_HONORIFIC = 4;

    static FullName of(String text) {
        var words = new ArrayList<>(List.of(text.strip().split("\\s+")));
        String honorific = takeHonorific(words);
        String name = String.join(" ", words);
        int comma = name.indexOf(',');
        if (comma < 0) {
            return divided(honorific, words, null);
        }
        String before = name.substring(0, comma).strip();
        String after = name.substring(comma + 1).strip();
        if (POST_NOMINALS.matcher(after).matches() && before.contains(" ")) {
            return divided(honorific, List.of(before.split(" ")), after);
        }
        return new FullName(honorific, Given.orNull(after), Given.orNull(before), null);
    }

    private static String takeHonorific(List<String> words) {
        for (int count = Math.min(LONGEST_HONORIFIC, words.size() - 1); count > 0; count--) {
            String start = String.join(" ", words.subList(0, count));
            if (HONORIFICS.meaning(start).isPresent()) {
                words.subList(0, count).clear();
                String more = takeHonorific(words);
                return more == null ? start : start + " " + more;
            }
        }
        return null;
    }

    private static FullName divided(String honorific, List<String> words, String postNominals) {
        List<String> family = words.stream().filter(FullName::isInCapitals).toList();
        if (family.isEmpty() || family.size() == words.size()) {
            int from = familyFrom(words);
            family = words.subList(from, words.size());
        }
        var given = new ArrayList<>(words);
        for (String word : family) {
            given.remove(given.lastIndexOf(word));
        }
        return new FullName(honorific, Given.orNull(String.join(" ", given)), String.join(" ", family), postNominals);
    }

    /** Where the family name begins: with the last word, or the first of the particles right before it. The first word alone is never one. */
    private static int familyFrom(List<String> words) {
        int from = words.size() - 1;
        while (from > 1 && PARTICLES.contains(words.get(from - 1).toLowerCase(java.util.Locale.ROOT))) {
            from--;
        }
        return from;
    }

    private static boolean isInCapitals(String word) {
        return word.length() > 2 && word.equals(word.toUpperCase(java.util.Locale.ROOT)) && Arrays.stream(word.split("")).anyMatch(letter -> !letter.equals(letter.toLowerCase(java.util.Locale.ROOT)))
                && !word.endsWith(".");
    }
}
