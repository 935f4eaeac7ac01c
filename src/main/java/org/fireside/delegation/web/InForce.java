package org.fireside.delegation.web;

import org.fireside.delegation.PrecedenceCard;
import org.fireside.directory.Languages;
import org.fireside.platform.Text;

/** How the order of precedence that is in force is told: what it goes by, and where it comes from. */
final class InForce {

    private InForce() {
    }

    /** What it goes by. */
    static String rule(PrecedenceCard card) {
        return Text.of("precedence.rule." + card.by(), card.language() == null ? "" : Languages.name(card.language()));
    }

    /** Where it comes from. */
    static String source(PrecedenceCard card) {
        if (card.isDefault()) {
            return Text.of("precedence.source.default");
        }
        return Text.of(card.hasDefaultRungs() ? "precedence.source.rule" : "precedence.source.ladder", card.changedBy());
    }
}
