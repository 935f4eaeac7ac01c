package org.fireside.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.fireside.convening.Part;

/** A registration that is to be written anew, as one of many. @param version that was read */
public record GuestChanged(long id, int version, Long officeId, @NotNull Set<Part> parts, @Size(max = 1000) String note) {
}
