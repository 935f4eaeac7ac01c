package org.fireside.registration;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a guest answered, for staff.
 *
 * @param placeInLine from 1, or null where the guest does not wait
 * @param answeredAt null while nothing came back
 * @param photo consent to be photographed, with the moment it was given or refused; null while nothing was said
 * @param answers to the organizer's questions, by the words of the question
 * @param links how many personal links lead to the guest's page
 */
public record GuestAnswers(Long placeInLine, Instant invitedAt, Instant answeredAt, Boolean photo, Instant photoAt, Boolean recording, Instant recordingAt,
        Map<String, String> answers, List<Companion> companions, int links) implements Serializable {

    /** Somebody who accompanies the guest. */
    public record Companion(GuestCard guest, Map<String, String> answers) implements Serializable {
    }
}
