package org.fireside.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** How long something took, many times over. */
final class Timing {

    private final double[] millis;

    private Timing(double[] millis) {
        this.millis = millis;
        Arrays.sort(this.millis);
    }

    /** Does it once for each number, after it was done so often for the warming up. */
    static Timing of(int warm, int times, Action action) {
        for (int i = 0; i < warm; i++) {
            action.run(i);
        }
        var taken = new double[times];
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            action.run(warm + i);
            taken[i] = (System.nanoTime() - begin) / (double) TimeUnit.MILLISECONDS.toNanos(1);
        }
        return new Timing(taken);
    }

    /** What was measured elsewhere. */
    static Timing ofNanos(long[] nanos) {
        return new Timing(Arrays.stream(nanos).mapToDouble(each -> each / (double) TimeUnit.MILLISECONDS.toNanos(1)).toArray());
    }

    int count() {
        return millis.length;
    }

    double median() {
        return at(0.5);
    }

    private double at(double share) {
        return millis[(int) Math.min(millis.length - 1L, Math.floor(millis.length * share))];
    }

    @Override
    public String toString() {
        if (millis.length == 0) {
            return "never";
        }
        return String.format(Locale.ROOT, "median %.1f ms, 95%% under %.1f ms, 99%% under %.1f ms, longest %.1f ms (%d times)",
                median(), at(0.95), at(0.99), millis[millis.length - 1], millis.length);
    }

    /** Something done again and again; told how often it was done before. */
    interface Action {
        void run(int round);
    }
}
