package org.fireside.qanda.web;

import java.io.Serializable;

/**
 * Who asks or answers, as the moderator types it.
 *
 * @param registrationId of the guest who was chosen, or null for free words
 * @param words the guest's name and office, or the free words
 */
public record Voice(Long registrationId, String words) implements Serializable {
}
