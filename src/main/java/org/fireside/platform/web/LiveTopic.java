package org.fireside.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * What was told of one topic lately, in order, each under a number of its own, so that a page that was cut off is told exactly what it
 * missed. The numbers are those of this run of the server: a page that comes with one of another run is told that it has to ask for all anew.
 */
class LiveTopic {

    /** So many are kept for pages that were cut off. */
    private static final int KEPT = 512;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String run = run();
    /** Each at its number, less one, modulo their number. */
    private final LiveEvent[] kept = new LiveEvent[KEPT];
    private long last;

    private static String run() {
        byte[] bytes = new byte[6];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Something that was told.
     *
     * @param number by which it is known in its topic, from 1
     * @param bytes as it goes over the line
     */
    record LiveEvent(long number, String data, byte[] bytes) {
    }

    /** Tells something. @param data of one line */
    synchronized void tell(String name, String data) {
        last++;
        byte[] bytes = ("id: " + id(last) + "\nevent: " + name + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
        kept[place(last)] = new LiveEvent(last, data, bytes);
    }

    private static int place(long number) {
        return (int) ((number - 1) % KEPT);
    }

    /** What was told after this number, or empty where not all of it is kept any more. */
    synchronized Optional<List<LiveEvent>> after(long number) {
        return has(number) ? Optional.of(LongStream.rangeClosed(number + 1, last).mapToObj(each -> kept[place(each)]).toList()) : Optional.empty();
    }

    /** The next that was told after this number; null where there is none, or not any more. */
    synchronized LiveEvent next(long number) {
        return number < last && has(number) ? kept[place(number + 1)] : null;
    }

    /** Whether all that was told after this number is kept still. */
    synchronized boolean has(long number) {
        return number <= last && number >= Math.max(0, last - KEPT);
    }

    /** The number of what was told last; 0 where nothing was. */
    synchronized long last() {
        return last;
    }

    /** A number, as pages are told it. */
    String id(long number) {
        return run + "-" + number;
    }

    /** The number that a page was told; empty where it is of another run, or none. */
    Optional<Long> number(String id) {
        if (id == null || !id.matches("[\\w-]{8}-\\d{1,18}") || !id.startsWith(run + "-")) {
            return Optional.empty();
        }
        return Optional.of(Long.parseLong(id.substring(run.length() + 1)));
    }
}
