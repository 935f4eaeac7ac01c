package org.fireside.platform;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The words of a search, the rarest first: where many rows are to be found by several words at once, the rarest word leads to the few
 * that have it.
 *
 * @param words with the rarest first
 * @param rarest how many rows have the rarest word, as far as it was counted
 */
public record RarestFirst(List<String> words, long rarest) {

    /** @param frequency counts the rows that have a word; it may stop counting where a word is known to be common */
    public static RarestFirst of(Collection<String> words, ToLongFunction<String> frequency) {
        record Counted(String word, long rows) {
        }
        List<Counted> counted = words.stream().map(word -> new Counted(word, frequency.applyAsLong(word)))
                .sorted(Comparator.comparing(Counted::rows)).toList();
        return new RarestFirst(counted.stream().map(Counted::word).toList(), counted.get(0).rows());
    }
}
