package org.fireside.qanda;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What was answered to a poll.
 *
 * @param answers how many answered
 * @param counted every option in order, or the words that were given most, most first
 */
public record PollResults(int answers, List<Counted> counted) implements Serializable {

    private static final int SIZES = 5;

    public record Counted(String label, int count) implements Serializable {
    }

    /** How many gave what was given most; 0 where nobody answered. */
    public int most() {
        return counted.stream().mapToInt(Counted::count).max().orElse(0);
    }

    /** From 1, given by few, to {@value #SIZES}, given most: the size in which a word is shown. */
    public int size(Counted of) {
        return Math.max(1, Math.round((float) SIZES * of.count() / Math.max(1, most())));
    }

    /** What was given on average, for a scale, to one decimal; null where nobody answered. */
    public BigDecimal average() {
        if (answers == 0) {
            return null;
        }
        long sum = counted.stream().mapToLong(each -> (counted.indexOf(each) + 1L) * each.count()).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answers), 1, RoundingMode.HALF_UP);
    }

    /** How many of a hundred gave this. */
    public long share(Counted of) {
        return answers == 0 ? 0 : Math.round(100.0 * of.count() / answers);
    }
}
