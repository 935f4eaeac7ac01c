package org.fireside.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What was told of one topic lately, in order, each under a number of its own, so that a page that was cut off is told exactly what it
 * missed. The numbers are those of this run of the server: a page that comes with one of another run is told that it has to ask for all anew.
 */
class LiveTopic {

    /** So many are kept for pages that were cut off. */
    private static final int KEPT = 512;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String run = run();
    private final Deque<LiveEvent> kept = new ArrayDeque<>();
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
    record LiveEvent(long number, String name, String data, byte[] bytes) {
    }

    /** Tells something. @param data of one line */
    synchronized void tell(String name, String data) {
        last++;
        kept.add(new LiveEvent(last, name, data, ("id: " + id(last) + "\nevent: " + name + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8)));
        if (kept.size() > KEPT) {
            kept.removeFirst();
        }
    }

    /** What was told after this number, or empty where not all of it is kept any more. */
    synchronized Optional<List<LiveEvent>> after(long number) {
        if (number > last || number < last - kept.size()) {
            return Optional.empty();
        }
        return Optional.of(kept.stream().skip(kept.size() - (last - number)).toList());
    }

    /** The next that was told after this number; null where there is none, or not any more. */
    synchronized LiveEvent next(long number) {
        if (number >= last || !has(number)) {
            return null;
        }
        return number == last - 1 ? kept.getLast() : after(number).orElseThrow().get(0);
    }

    /** Whether all that was told after this number is kept still. */
    synchronized boolean has(long number) {
        return number <= last && number >= last - kept.size();
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
