package org.fireside.qanda;

/**
 * A phone at a floor, as far as it says who it is.
 *
 * @param browser the secret in the browser's cookie
 * @param ballot the secret of the ballot that was given to a guest, or null; where everybody votes, none is needed
 * @param registrationId the guest who opened their personal link in it, or null
 */
public record Phone(String browser, String ballot, Long registrationId) {
}
