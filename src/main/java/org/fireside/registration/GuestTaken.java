package org.fireside.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.fireside.convening.Part;
import org.fireside.registration.model.Registration;

/**
 * A registration that is to be made, as one of many.
 *
 * @param personId of the directory, or null while only the office is known
 * @param officeId of the directory, or null
 */
public record GuestTaken(Long personId, Long officeId, @NotNull Set<Part> parts, @Size(max = 1000) String note) {

    /** Whether it takes a place when it is confirmed. */
    public boolean isGuest() {
        return Registration.isGuest(parts);
    }
}
