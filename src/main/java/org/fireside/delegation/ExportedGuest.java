package org.fireside.delegation;

import org.fireside.registration.GuestDetails;

/** A registration as an export writes it. @param place in the order of precedence, or null in a list that has none @param delegation its name, or null */
public record ExportedGuest(Integer place, String delegation, GuestDetails details) {
}
