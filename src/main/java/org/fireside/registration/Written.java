package org.fireside.registration;

/**
 * What came of writing to several guests.
 *
 * @param letters how many letters were written
 * @param noAddress how many guests have no e-mail address
 * @param left how many were left out: invited already, reminded within a day, or not to be expected
 */
public record Written(int letters, int noAddress, int left) {
}
