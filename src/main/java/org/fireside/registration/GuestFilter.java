package org.fireside.registration;

import java.io.Serializable;
import org.fireside.convening.Part;

/** Which registrations a list shows; null for all. */
public record GuestFilter(String typed, RegistrationState state, Part part) implements Serializable {
}
