package org.fireside.platform;

/**
 * A letter to send by mail.
 *
 * @param conveningId the convening it belongs to, or null
 * @param occasion what it is written for, once for ever: a second letter for the same occasion is not written
 * @param toName how the addressee is written, or null
 * @param html the same as {@code plain}, as a whole HTML document
 * @param calendar an iCalendar object (RFC 5545) that goes with it, or null
 */
public record Letter(Long conveningId, String occasion, String toName, String to, String subject, String plain, String html, String calendar) {

    private static final int SUBJECT_LENGTH = 300;

    public Letter {
        subject = oneLine(subject);
        subject = subject.length() > SUBJECT_LENGTH ? subject.substring(0, SUBJECT_LENGTH - 1) + "…" : subject;
        toName = toName == null ? null : oneLine(toName);
    }

    /** Headers are lines: what somebody typed must not end one and begin another. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
