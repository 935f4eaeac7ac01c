package org.fireside.platform.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.fireside.platform.TooFast;

/**
 * How often something may be done: so many times at once, and from then on so many times a second (a token bucket). Kept in memory, for it
 * guards against floods and nothing hangs on it.
 */
public final class Pace {

    /** More are not remembered; those that were not heard of for longest are forgotten, who would be full again. */
    private static final int MOST_REMEMBERED = 100_000;

    private final int atOnce;
    private final double aSecond;
    private final String key;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    /** What is left at a time. */
    private record Bucket(double left, long at) {
    }

    /**
     * @param atOnce how many times it may be done at once
     * @param aSecond and how many times a second from then on
     * @param key of the text that tells to wait, with a placeholder for the seconds
     */
    public Pace(int atOnce, double aSecond, String key) {
        this(atOnce, aSecond, key, System::nanoTime);
    }

    Pace(int atOnce, double aSecond, String key, LongSupplier nanos) {
        this.atOnce = atOnce;
        this.aSecond = aSecond;
        this.key = key;
        this.nanos = nanos;
    }

    /** Counts one more by this doer. @throws TooFast if that is one too many */
    public void count(String doer) {
        long now = nanos.getAsLong();
        if (buckets.size() > MOST_REMEMBERED) {
            buckets.values().removeIf(bucket -> left(bucket, now) >= atOnce);
        }
        Bucket after = buckets.compute(doer, (any, bucket) -> new Bucket(Math.max(-1, (bucket == null ? atOnce : left(bucket, now)) - 1), now));
        if (after.left() < 0) {
            buckets.computeIfPresent(doer, (any, bucket) -> new Bucket(bucket.left() + 1, bucket.at())); // what was refused was not done
            throw new TooFast(key, (int) Math.ceil(-after.left() / aSecond));
        }
    }

    private double left(Bucket bucket, long now) {
        return Math.min(atOnce, bucket.left() + (now - bucket.at()) / 1e9 * aSecond);
    }
}
