package org.fireside.delegation;

import java.util.List;
import org.fireside.convening.ConveningCard;

/** Who is who in a delegation and how they are reached, in order of precedence; whoever declined or was cancelled is left out. */
public record ContactSheet(ConveningCard convening, DelegationCard delegation, Travel travel, PrecedenceCard precedence, List<Line> lines) {

    public ContactSheet {
        lines = List.copyOf(lines);
    }

    /**
     * A member on the sheet.
     *
     * @param phone the one of the visit, or else that of the directory; null where neither is known
     */
    public record Line(Member member, String phone) {
    }
}
