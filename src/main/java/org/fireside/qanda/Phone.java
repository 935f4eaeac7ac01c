package org.fireside.qanda;

import java.util.Map;

/**
 * A phone at a floor, as far as it says who it is.
 *
 * @param browser the secret in the browser's cookie
 * @param ballots the secrets of the ballots that it was given, by session; where everybody votes, none is needed
 * @param registrationId the guest who opened their personal link in it, or null
 */
public record Phone(String browser, Map<Long, String> ballots, Long registrationId) {
}
