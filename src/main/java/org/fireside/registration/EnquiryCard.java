package org.fireside.registration;

import java.io.Serializable;
import java.util.List;

/**
 * A question that the organizer asks guests.
 *
 * @param choices the answers to choose from, where they are given
 * @param wanted whether it has to be answered
 * @param ofGuests whether the guest is asked
 * @param ofCompanions whether those are asked who accompany a guest
 */
public record EnquiryCard(long id, int version, String wording, EnquiryKind kind, List<String> choices, boolean wanted, boolean ofGuests,
        boolean ofCompanions) implements Serializable {
}
