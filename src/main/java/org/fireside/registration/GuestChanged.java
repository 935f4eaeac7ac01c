package org.fireside.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.fireside.convening.Part;

/** A registration that is to be written anew, as one of many. @param version that was read @param personId who fills a place that was known by its office only; null otherwise */
public record GuestChanged(long id, int version, Long personId, Long officeId, @NotNull Set<Part> parts, @Size(max = 1000) String note) {
}
