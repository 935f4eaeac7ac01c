package org.fireside.registration.web;

import org.fireside.platform.Text;

/** How answers of guests are written: page and export ask it. */
final class AnswerWords {

    private AnswerWords() {
    }

    /** A consent; null while nothing was said. */
    static String of(Boolean given) {
        return given == null ? null : Text.of(given ? "rsvp.yes" : "rsvp.no");
    }

    /** What was answered to a question; null while nothing was. */
    static String of(String answer) {
        return "yes".equals(answer) || "no".equals(answer) ? Text.of("rsvp." + answer) : answer;
    }
}
