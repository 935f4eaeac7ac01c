package org.fireside.registration;

import java.time.Instant;
import java.util.Map;

/**
 * What a guest, or somebody who accompanies one, answered, as an export writes it.
 *
 * @param placeInLine from 1, or null where the guest does not wait
 * @param answeredAt null while nothing came back; whoever accompanies a guest is answered for by the guest
 * @param photo consent to be photographed, or null while nothing was said
 * @param answers by the number of the question
 */
public record ExportedAnswer(GuestCard guest, Long placeInLine, Instant answeredAt, Boolean photo, Boolean recording, Map<Long, String> answers) {
}
