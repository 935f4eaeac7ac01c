package org.fireside.convening;

/**
 * Under what condition something was said, loosest first. A rule is fixed when a remark is logged; anyone may make it stricter,
 * only an organizer looser, with a reason.
 */
public enum AttributionRule {
    /** May be quoted by name. */
    ON_THE_RECORD,
    /** May be used with the speaker's affiliation, not with the name. */
    ON_BACKGROUND,
    /**
     * May be used; neither the identity nor the affiliation of the speaker, nor that of any other participant, may be revealed
     * (Chatham House, The Chatham House Rule, as worded in 2002).
     */
    CHATHAM_HOUSE,
    /** May not be used at all. */
    OFF_THE_RECORD;

    public boolean isStricterThan(AttributionRule other) {
        return compareTo(other) > 0;
    }

    public boolean isLooserThan(AttributionRule other) {
        return compareTo(other) < 0;
    }
}
