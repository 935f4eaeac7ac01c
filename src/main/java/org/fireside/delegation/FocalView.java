package org.fireside.delegation;

import java.util.List;
import org.fireside.convening.ConveningCard;

/** What a focal point sees of the delegation; of members whom the host entered no more than how they are written. */
public record FocalView(ConveningCard convening, DelegationCard delegation, Travel travel, List<QuotaLine> quotas, List<Entry> entries,
        LetterCard letter, List<Gap> gaps) {

    public FocalView {
        quotas = List.copyOf(quotas);
        entries = List.copyOf(entries);
        gaps = List.copyOf(gaps);
    }

    /**
     * A member.
     *
     * @param filled what the form of a correction begins with; null where the host entered it
     * @param version of everything that stands in it; the correction brings it back
     */
    public record Entry(Member member, EntryFilled filled, String version) {
    }

    /** Whether anything may still be changed. */
    public boolean open() {
        return delegation.closedAt() == null;
    }
}
