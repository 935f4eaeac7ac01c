package org.fireside.delegation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        addNames(gaps, Kind.RETURNED, expected.stream().filter(member -> member.entry().state() == EntryState.RETURNED));
        addNames(gaps, Kind.EMAIL, expected.stream().filter(member -> member.guest().email() == null));
        return gaps;
    }

    private static void addNames(List<Gap> gaps, Kind kind, Stream<Member> of) {
        String names = of.map(member -> member.guest().name()).collect(Collectors.joining("; "));
        if (!names.isEmpty()) {
            gaps.add(new Gap(kind, names));
        }
    }
}
