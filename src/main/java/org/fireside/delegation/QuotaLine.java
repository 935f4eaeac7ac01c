package org.fireside.delegation;

import java.io.Serializable;
import org.fireside.convening.Part;

/**
 * How many members of a delegation play a part, and how many may.
 *
 * @param quota null for no limit
 * @param taken members in that part who are neither cancelled nor have declined
 */
public record QuotaLine(Part part, Integer quota, long taken) implements Serializable {

    /** How many more may come; null for no limit. */
    public Long left() {
        return quota == null ? null : Long.valueOf(quota - taken);
    }

    /** Whether there is a limit and it is reached. */
    public boolean full() {
        return quota != null && taken >= quota;
    }
}
