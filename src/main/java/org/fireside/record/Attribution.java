package org.fireside.record;

import org.fireside.convening.AttributionRule;
import org.fireside.platform.Text;

/**
 * The one place that decides what a reader of the record may see of something said, under its attribution rule. Page, print and
 * exports get only what this lets through.
 */
final class Attribution {

    private Attribution() {
    }

    /**
     * Who somebody is, before it is decided what of it may be read.
     *
     * @param name as it is written, or null where nobody is known
     * @param office as it is written, or null
     * @param affiliation the delegation or organisation, or null
     */
    record Identity(String name, String office, String affiliation) {
    }

    /** Who said it, in the words that the rule allows. */
    static String who(AttributionRule rule, Identity identity) {
        return switch (rule) {
            case ON_THE_RECORD -> byName(identity);
            case ON_BACKGROUND -> identity.affiliation() == null ? Text.of("record.who.participant")
                    : Text.of("record.who.affiliated", identity.affiliation());
            case CHATHAM_HOUSE -> Text.of("record.who.participant");
            case OFF_THE_RECORD -> Text.of("record.who.nobody");
        };
    }

    private static String byName(Identity identity) {
        if (identity.name() == null) {
            return identity.affiliation() == null ? Text.of("record.who.unknown") : Text.of("record.who.affiliated", identity.affiliation());
        }
        String office = identity.office() == null || identity.office().equals(identity.name()) ? null : identity.office();
        String written = office == null ? identity.name() : identity.name() + ", " + office;
        boolean said = identity.affiliation() == null || written.contains(identity.affiliation());
        return said ? written : written + " (" + identity.affiliation() + ")";
    }

    /** The words, where they may be used at all. */
    static String text(AttributionRule rule, String text) {
        return rule == AttributionRule.OFF_THE_RECORD ? Text.of("record.offTheRecord") : text;
    }
}
