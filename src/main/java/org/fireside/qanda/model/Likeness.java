package org.fireside.qanda.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fireside.platform.Folding;

/**
 * How alike two questions are worded: the share of letter triples that they have in common (Sørensen-Dice over the trigrams of their
 * folded words), which neither an ending nor the order of words changes much.
 */
class Likeness {

    /** From this share on a person would call them nearly the same. */
    private static final double NEARLY_THE_SAME = 0.5;
    private static final int WORDS_TO_LOOK_FOR = 6;
    private static final int SHORTEST = 3;

    private final Collection<String> words;
    private final Set<String> trigrams;

    /** @param words of a question, folded */
    Likeness(Collection<String> words) {
        this.words = words;
        this.trigrams = trigrams(words);
    }

    /** All the words of a text that are kept to find it by. */
    static Set<String> words(String text) {
        return Folding.words(text);
    }

    /** The words that tell most about it: the longest, for the short ones are in every question. */
    List<String> telling() {
        return words.stream().filter(word -> word.length() >= SHORTEST).sorted(Comparator.comparing(String::length).reversed()).limit(WORDS_TO_LOOK_FOR).toList();
    }

    /** Which of these is most like it, where any is nearly the same. @param candidates their words, by question */
    Optional<Long> nearest(Map<Long, ? extends Collection<String>> candidates) {
        return candidates.entrySet().stream().filter(each -> with(each.getValue()) >= NEARLY_THE_SAME)
                .max(Comparator.<Map.Entry<Long, ? extends Collection<String>>>comparingDouble(each -> with(each.getValue())).thenComparing(each -> -each.getKey()))
                .map(Map.Entry::getKey);
    }

    /** From 0, nothing in common, to 1, the same words. */
    double with(Collection<String> other) {
        Set<String> theirs = trigrams(other);
        int together = trigrams.size() + theirs.size();
        theirs.retainAll(trigrams);
        return together == 0 ? 0 : 2.0 * theirs.size() / together;
    }

    private static Set<String> trigrams(Collection<String> words) {
        var trigrams = new HashSet<String>();
        for (String word : words) {
            String padded = "  " + word + " ";
            for (int i = 0; i + 3 <= padded.length(); i++) {
                trigrams.add(padded.substring(i, i + 3));
            }
        }
        return trigrams;
    }
}
