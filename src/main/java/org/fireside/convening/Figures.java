package org.fireside.convening;

import java.util.EnumMap;
import java.util.Map;
import org.fireside.account.ConveningId;

/**
 * A convening's numbers, asked for by firing this: each room that observes it puts in what it counts.
 */
public final class Figures {

    /** What is counted. */
    public enum Figure {
        INVITED, CONFIRMED, PRESENT, QUESTIONS_ASKED, QUESTIONS_ANSWERED
    }

    private final ConveningId convening;
    private final Map<Figure, Long> counted = new EnumMap<>(Figure.class);

    Figures(ConveningId convening) {
        this.convening = convening;
    }

    public ConveningId convening() {
        return convening;
    }

    public void put(Figure figure, long count) {
        counted.put(figure, count);
    }

    /** The figures that some room counted, in their order. */
    public Map<Figure, Long> counted() {
        return Map.copyOf(counted);
    }
}
