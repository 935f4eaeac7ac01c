package org.fireside.qanda.model;

import java.util.List;
import org.fireside.platform.Folding;

/** Words and phrases that a moderator wants to read first: found whatever their case, accents and script, as whole words. */
class HeldWords {

    private final List<String> phrases;

    /** @param lines one word or phrase a line, or null */
    HeldWords(String lines) {
        phrases = lines == null ? List.of() : lines.lines().map(HeldWords::folded).filter(phrase -> !phrase.isBlank()).toList();
    }

    boolean areIn(String text) {
        if (phrases.isEmpty()) {
            return false;
        }
        String folded = folded(text);
        return phrases.stream().anyMatch(folded::contains);
    }

    /** With a blank before and after each word, so that only whole words are found. */
    private static String folded(String text) {
        return " " + String.join(" ", Folding.inOrder(text)) + " ";
    }
}
