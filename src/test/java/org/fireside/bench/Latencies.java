package org.fireside.bench;

import java.util.Arrays;

/** Times in nanoseconds, gathered by one thread. */
final class Latencies {

    private long[] nanos = new long[1_024];
    private int count;

    void add(long time) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = time;
    }

    int count() {
        return count;
    }

    Timing timing() {
        return Timing.ofNanos(Arrays.copyOf(nanos, count));
    }
}
