package org.fireside.registration;

import org.fireside.account.ConveningId;

/** The guest to whom a personal link belongs. */
public record LinkedGuest(ConveningId convening, long registrationId) {
}
