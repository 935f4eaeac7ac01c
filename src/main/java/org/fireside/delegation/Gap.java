package org.fireside.delegation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.fireside.platform.Text;

/**
 * Something that is still missing of a delegation.
 *
 * @param detail whom or what it concerns, or null
 */
public record Gap(Kind kind, String detail) implements Serializable {

    /** What may be missing. */
    public enum Kind {
        HEAD, LETTER, ARRIVAL, MEMBERS, EMAIL, RETURNED
    }

    /** The gap in words. */
    public String inWords() {
        return Text.of("delegation.gap." + kind, detail);
    }

    /** What is missing, what concerns all first. */
    static List<Gap> of(DelegationCard delegation, Travel travel, LetterCard letter, List<QuotaLine> quotas, List<Member> expected) {
        var gaps = new ArrayList<Gap>();
        if (delegation.headId() == null) {
            gaps.add(new Gap(Kind.HEAD, null));
        }
        if (letter == null) {
            gaps.add(new Gap(Kind.LETTER, null));
        }
        if (travel.arrivesAt() == null) {
            gaps.add(new Gap(Kind.ARRIVAL, null));
        }
        quotas.stream().filter(quota -> quota.quota() != null && quota.left() > 0)
                .forEach(quota -> gaps.add(new Gap(Kind.MEMBERS, Text.of("part." + quota.part()) + ": " + quota.left())));
        expected.stream().filter(member -> member.entry().state() == EntryState.RETURNED).forEach(member -> gaps.add(new Gap(Kind.RETURNED, member.guest().name())));
        expected.stream().filter(member -> member.guest().email() == null).forEach(member -> gaps.add(new Gap(Kind.EMAIL, member.guest().name())));
        return gaps;
    }
}
