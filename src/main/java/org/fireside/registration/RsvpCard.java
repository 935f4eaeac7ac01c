package org.fireside.registration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fireside.convening.ConveningCard;
import org.fireside.directory.NeedsCard;
import org.fireside.directory.Style;

/**
 * What a guest sees through the personal link: the convening, how the answer stands, and what is asked.
 *
 * @param version of the answer: a form that was filled from an older one is told so
 * @param openness whether the answer may be given or changed
 * @param placeInLine from 1, or null where the guest does not wait
 * @param companionsAllowed how many persons may accompany the guest
 * @param answeredAt null while nothing was answered
 * @param answers by the number of the question
 */
public record RsvpCard(ConveningCard convening, String name, RegistrationState state, int version, Openness openness, Long placeInLine, int companionsAllowed,
        List<Companion> companions, List<EnquiryCard> enquiries, Map<Long, String> answers, Boolean photo, Boolean recording, NeedsCard needs, Instant answeredAt) {

    /** Whether a guest may answer, and if not, why not. */
    public enum Openness {
        OPEN,
        /** The convening is not published, or not any more. */
        NOT_YET,
        /** The convening is over. */
        OVER,
        /** The convening does not take place. */
        CANCELLED,
        /** The guest's registration was cancelled. */
        NOT_EXPECTED
    }

    /** Somebody who accompanies the guest. */
    public record Companion(long id, String givenName, String familyName, RegistrationState state, Map<Long, String> answers) {

        /** The name as it is written. */
        public String name() {
            return Style.name(null, givenName, familyName, null);
        }
    }

    public boolean isOpen() {
        return openness == Openness.OPEN;
    }

    /** Whether the guest said to come, and comes or waits. */
    public boolean coming() {
        return state == RegistrationState.CONFIRMED || state == RegistrationState.WAITLISTED || state == RegistrationState.ACCEPTED;
    }

    /** How many questions that have to be answered are not, by who has said to come. */
    public long unanswered() {
        return coming() ? RsvpFilled.of(this).missing(this).size() : 0;
    }
}
