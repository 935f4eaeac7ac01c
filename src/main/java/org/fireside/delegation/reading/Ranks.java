package org.fireside.delegation.reading;

import java.util.Arrays;
import java.util.Optional;
import org.fireside.directory.RankClass;

/** The rank that is written, or that an office most probably gives. */
final class Ranks {

    private static final Words WORDS = Words.of("ranks.properties");

    private Ranks() {
    }

    /** The rank that a column of ranks says. */
    static Optional<RankClass> said(String text) {
        return Arrays.stream(RankClass.values()).filter(rank -> rank.name().equals(text)).findFirst()
                .or(() -> WORDS.meaning(text).map(RankClass::valueOf));
    }

    /** The rank that the beginning of an office's title tells; {@link RankClass#OTHER} where it tells none. */
    static RankClass guessed(String title) {
        return title == null ? RankClass.OTHER : WORDS.meaningAtStart(title).map(RankClass::valueOf).orElse(RankClass.OTHER);
    }
}
