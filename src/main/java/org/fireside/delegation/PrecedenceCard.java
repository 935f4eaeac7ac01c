package org.fireside.delegation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The order of precedence that is in force at a convening.
 *
 * @param version 0 while it is the product's default
 * @param language BCP 47 tag of the language countries are put in order by; null but for {@link PrecedenceBy#COUNTRY}
 * @param rungs the whole ladder, highest first
 * @param changedBy user name of who changed it last; null, like changedAt, while it is the default
 */
public record PrecedenceCard(int version, PrecedenceBy by, String language, List<Rung> rungs, String changedBy, Instant changedAt) implements Serializable {

    /** What is in force where nobody changed anything. */
    public static final PrecedenceCard DEFAULT = new PrecedenceCard(0, PrecedenceBy.RANK, null, List.of(Rung.values()), null, null);

    public PrecedenceCard {
        rungs = List.copyOf(rungs);
    }

    /** Whether nobody changed anything. */
    public boolean isDefault() {
        return version == 0;
    }

    /** Whether the ladder is that of the product, whatever else was changed. */
    public boolean hasDefaultRungs() {
        return rungs.equals(DEFAULT.rungs);
    }
}
