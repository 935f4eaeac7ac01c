package org.fireside.qanda.model;

/**
 * Who sends a question, as far as it is kept.
 *
 * @param browser its pseudonym
 * @param registrationId null unless the asker wants to be named
 * @param delegationId null unless the asker wants it to be named
 */
public record AskedBy(byte[] browser, Long registrationId, Long delegationId) {
}
