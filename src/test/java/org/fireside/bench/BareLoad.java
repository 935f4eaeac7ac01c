package org.fireside.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Votes as fast as they are kept, from some phones at a time: at Fireside, and beside it at a bare servlet on the same server. */
final class BareLoad {

    private static final int AT_A_TIME = 8;
    private static final int SECONDS = 8;

    private final Hall hall;
    private final Wire wire;
    private final List<Long> questions;
    private final Map<Handset, Integer> given = new HashMap<>();
    private final Map<Handset, String> voters = new HashMap<>();
    private final Deque<Handset> free = new ArrayDeque<>();
    private Latencies latencies;
    private boolean isOver;
    private int outstanding;

    private interface Vote {
        void give(Handset phone, int number, Consumer<Answer> then);
    }

    BareLoad(Hall hall, Wire wire, List<Long> questions) {
        this.hall = hall;
        this.wire = wire;
        this.questions = questions;
    }

    /** Puts the bare servlet onto a running server, and waits until it is there. @param deployments the server's folder */
    static void deploy(Path deployments) {
        String name = BareVote.class.getName().replace('.', '/') + ".class";
        Path war = deployments.resolve("bare.war");
        try (var in = BareVote.class.getClassLoader().getResourceAsStream(name)) {
            Path packed = Files.createTempFile("bare", ".war");
            try (var out = new JarOutputStream(Files.newOutputStream(packed))) {
                out.putNextEntry(new JarEntry("WEB-INF/classes/" + name));
                in.transferTo(out);
                out.closeEntry();
            }
            Files.move(packed, war, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Patience.until(60, () -> Files.exists(deployments.resolve("bare.war.deployed")))) {
            throw new IllegalStateException("the server does not take " + war);
        }
    }

    void run() {
        Timing[] bare = new Timing[1];
        Timing[] ours = new Timing[1];
        for (int round = 0; round < 2; round++) { // the first warms up
            bare[0] = measure((phone, number, then) -> phone.put(BareVote.PATH + questions.get(number % questions.size()) + "/" + voter(phone), then));
            ours[0] = measure((phone, number, then) -> phone.vote(questions.get(number % questions.size()), then));
        }
        System.out.println("votes as fast as they are kept, " + AT_A_TIME + " phones at a time: " + rate(ours[0]) + " a second, " + ours[0]);
        System.out.println("  a bare servlet with one insert by JDBC: " + rate(bare[0]) + " a second, " + bare[0]);
        System.out.println(String.format(Locale.ROOT, "  the bare servlet keeps %.2f times as many, and takes %.2f of the time", rate(bare[0]) / (double) rate(ours[0]), bare[0].median() / ours[0].median()));
    }

    private static long rate(Timing timing) {
        return Math.round(timing.count() / (double) SECONDS);
    }

    private String voter(Handset phone) {
        return voters.computeIfAbsent(phone, any -> String.format("%032x", voters.size()));
    }

    private Timing measure(Vote vote) {
        wire.tell(() -> {
            latencies = new Latencies();
            isOver = false;
            free.addAll(hall.phones());
            for (int i = 0; i < AT_A_TIME; i++) {
                next(vote);
            }
        });
        Patience.seconds(SECONDS);
        wire.tell(() -> isOver = true);
        Timing timing = wire.ask(latencies::timing);
        Patience.until(30, () -> wire.ask(() -> outstanding == 0));
        wire.tell(free::clear);
        return timing;
    }

    private void next(Vote vote) {
        if (isOver) {
            return;
        }
        Handset phone = free.poll();
        long begin = System.nanoTime();
        outstanding++;
        vote.give(phone, given.merge(phone, 1, Integer::sum), answer -> {
            outstanding--;
            free.add(phone);
            if (answer.isDone()) {
                latencies.add(System.nanoTime() - begin);
                next(vote);
            } else {
                hall.refused("a vote", answer);
                wire.at(System.nanoTime() + TimeUnit.SECONDS.toNanos(1), () -> next(vote));
            }
        });
    }
}
