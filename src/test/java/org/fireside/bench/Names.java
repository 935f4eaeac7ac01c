package org.fireside.bench;

import java.util.Random;

/** Names as a country has them: some very common, most rare, with accents and in several scripts; the same for the same seed. */
final class Names {

    private static final String[] SYLLABLES = {"ba", "çe", "da", "el", "fi", "gö", "ha", "in", "jo", "ka", "lu", "ma", "nó", "ol", "pe", "qu", "ra",
            "sé", "ta", "ul", "va", "wi", "xi", "yu", "zo", "bren", "chard", "dros", "ghan", "kov", "lund", "mann", "nski", "rez", "stein", "wala"};
    private static final int GIVEN = 2_000;
    private static final int FAMILY = 60_000;

    private final Random random;

    Names(long seed) {
        random = new Random(seed);
    }

    String given() {
        return name(rank(GIVEN), 2);
    }

    String family() {
        return name(rank(FAMILY) + GIVEN, 3);
    }

    /** Low numbers often, high ones rarely, after Zipf. */
    private int rank(int of) {
        return (int) Math.min(of - 1L, Math.floor(Math.pow(of, random.nextDouble()))) ;
    }

    private static String name(int number, int syllables) {
        var letters = new Random(number * 7919L);
        var name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            name.append(SYLLABLES[letters.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
