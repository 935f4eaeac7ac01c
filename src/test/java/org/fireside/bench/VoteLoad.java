package org.fireside.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Votes from one phone after the other, at an even pace, whether the server keeps up or not; every twentieth is sent twice, as by a phone that heard no answer. */
final class VoteLoad {

    private static final int MILLIS_BETWEEN_LOOKS = 5;
    private static final int TWICE_EACH = 20;

    private final Hall hall;
    private final Wire wire;
    private final List<Long> questions;
    private final double aSecond;
    private final int wanted;
    private final Latencies answered = new Latencies();
    private final Map<Long, Integer> acknowledged = new HashMap<>();
    private long begin;
    private int sent;
    private int twice;
    private int outstanding;

    VoteLoad(Hall hall, Wire wire, List<Long> questions, double aSecond, int wanted) {
        this.hall = hall;
        this.wire = wire;
        this.questions = questions;
        this.aSecond = aSecond;
        this.wanted = wanted;
        if (wanted > (long) hall.phones().size() * questions.size()) {
            throw new IllegalArgumentException("so few phones and questions do not have " + wanted + " votes");
        }
    }

    void begin() {
        wire.tell(() -> {
            begin = System.nanoTime();
            look();
        });
    }

    private void look() {
        long now = System.nanoTime();
        while (sent < wanted && due(sent) <= now) {
            send(sent, due(sent));
            sent++;
        }
        if (sent < wanted) {
            wire.in(MILLIS_BETWEEN_LOOKS, this::look);
        }
    }

    private long due(int number) {
        return begin + (long) (number / aSecond * TimeUnit.SECONDS.toNanos(1));
    }

    /** Each phone votes once for each question, and all together for all questions at once. */
    private void send(int number, long due) {
        int phone = number % hall.phones().size();
        long question = questions.get((phone + number / hall.phones().size()) % questions.size());
        vote(hall.phones().get(phone), question, due, false, number % TWICE_EACH == 0);
    }

    private void vote(Handset phone, long question, long due, boolean isAgain, boolean again) {
        outstanding++;
        phone.vote(question, answer -> {
            outstanding--;
            if (!answer.isDone()) {
                hall.refused("a vote", answer);
                return;
            }
            answered.add(System.nanoTime() - due);
            if (!isAgain) {
                acknowledged.merge(question, 1, Integer::sum);
            }
            if (again) {
                twice++;
                vote(phone, question, System.nanoTime(), true, false);
            }
        });
    }

    /** Waits until all are answered. */
    boolean end(int seconds) {
        return Patience.until(seconds, () -> wire.ask(() -> sent == wanted && outstanding == 0));
    }

    /** Waits until all phones were told of what was acknowledged, and of no more. */
    boolean isTold(int seconds) {
        return Patience.until(seconds, () -> wire.ask(() -> hall.isUnited() && acknowledged.entrySet().stream().allMatch(each -> hall.votes(each.getKey()) == each.getValue())));
    }

    /** Votes that were acknowledged, by question, each once however often it was sent. */
    Map<Long, Integer> acknowledged() {
        return acknowledged;
    }

    int total() {
        return acknowledged.values().stream().mapToInt(Integer::intValue).sum();
    }

    int twice() {
        return twice;
    }

    int wanted() {
        return wanted;
    }

    Timing answered() {
        return wire.ask(answered::timing);
    }
}
