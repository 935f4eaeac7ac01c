package org.fireside.directory;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fireside.platform.Folding;

/**
 * A key that near names share: accents, case, script, the order of the names and the usual liberties of transliteration make no
 * difference to it (Mohammed and Muhammad, Yusuf and Youssef, Çelik and Celik). What shares a key may be the same person; a human decides.
 */
public final class NameKey {

    private static final int LENGTH = 250;
    /** Words that come and go in a name. */
    private static final Set<String> PARTICLES = Set.of("al", "el", "ul", "bin", "ibn", "bint", "ben", "de", "da", "do", "dos", "di", "del",
            "della", "van", "von", "der", "den", "la", "le", "of", "the", "y", "e");

    private static final Pattern SOFT = Pattern.compile("[aeiouyjh]");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private NameKey() {
    }

    /** The key of a name, at most {@value #LENGTH} characters; empty for a name without a letter. */
    public static String of(String... names) {
        Set<String> words = Folding.words(names);
        boolean onlyParticles = PARTICLES.containsAll(words);
        String key = words.stream().filter(word -> onlyParticles || !PARTICLES.contains(word)).map(NameKey::skeleton).sorted()
                .collect(Collectors.joining(" "));
        return key.length() > LENGTH ? key.substring(0, LENGTH) : key;
    }

    /** The sounds of a word that survive its transliterations. A short word has little else than its vowels, and keeps them. */
    private static String skeleton(String word) {
        if (word.length() <= 3) {
            return word;
        }
        String sounds = word.replace("ph", "f").replace("tsch", "c").replace("tch", "c").replace("sch", "s").replace("sh", "s")
                .replace("kh", "k").replace("ck", "k").replace('q', 'k').replace("x", "ks").replace('w', 'v').replace('z', 's');
        String first = sounds.substring(0, 1).replace('e', 'a').replace('o', 'u').replace('y', 'i').replace('j', 'i');
        String rest = sounds.substring(1, Math.max(1, sounds.endsWith("h") ? sounds.length() - 1 : sounds.length()));
        String feminine = rest.endsWith("a") ? "a" : ""; // Petra is not Peter
        return first + DOUBLED.matcher(SOFT.matcher(rest).replaceAll("")).replaceAll("$1") + feminine;
    }
}
