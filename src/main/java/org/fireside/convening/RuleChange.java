package org.fireside.convening;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.fireside.platform.Given;
import org.fireside.platform.Refused;

/**
 * A change of the attribution rule of something that was said: stricter by anyone, looser by an organizer, with a reason that is kept.
 * The one place that says which changes are legal.
 */
@Embeddable
public class RuleChange {

    private Instant at;
    @Column(name = "by_user")
    private String by;
    @Enumerated(EnumType.STRING)
    @Column(name = "from_rule")
    private AttributionRule from;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_rule")
    private AttributionRule to;
    private String reason;

    protected RuleChange() {
    }

    private RuleChange(AttributionRule from, AttributionRule to, String by, Instant at, String reason) {
        this.from = from;
        this.to = to;
        this.by = by;
        this.at = at;
        this.reason = reason;
    }

    /** @throws Refused if the new rule is not stricter */
    public static RuleChange tightening(AttributionRule from, AttributionRule to, String by, Instant at) {
        if (!to.isStricterThan(from)) {
            throw new Refused("rule", "rule.notStricter");
        }
        return new RuleChange(from, to, by, at, null);
    }

    /** @throws Refused if the new rule is not looser, or no reason is given */
    public static RuleChange loosening(AttributionRule from, AttributionRule to, String by, Instant at, String reason) {
        if (!to.isLooserThan(from)) {
            throw new Refused("rule", "rule.notLooser");
        }
        if (Given.orNull(reason) == null) {
            throw new Refused("reason", "rule.reason.missing");
        }
        return new RuleChange(from, to, by, at, Given.orNull(reason));
    }

    /**
     * The rule under which something new is logged.
     *
     * @param wanted null for the session's own
     * @throws Refused if it is looser than the session's
     */
    public static AttributionRule atLeast(AttributionRule session, AttributionRule wanted) {
        if (wanted != null && wanted.isLooserThan(session)) {
            throw new Refused("rule", "rule.looserThanSession");
        }
        return wanted == null ? session : wanted;
    }

    public AttributionRule to() {
        return to;
    }

    public String reason() {
        return reason;
    }
}
