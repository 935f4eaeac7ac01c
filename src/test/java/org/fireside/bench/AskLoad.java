package org.fireside.bench;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Questions from one phone after the other, at an even pace, whether the server keeps up or not; every tenth is sent twice under its number, as by a phone that heard no answer. */
final class AskLoad {

    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
    private static final int MILLIS_BETWEEN_LOOKS = 5;
    private static final int TWICE_EACH = 10;
    /** No phone asks again before all others have. */
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Hall hall;
    private final Wire wire;
    private final String mark;
    private final double aSecond;
    private final int wanted;
    private final Names names = new Names(NEXT.get());
    private final Latencies answered = new Latencies();
    private final Latencies told = new Latencies();
    private final Set<Long> ids = new HashSet<>();
    private final Set<Hall.Told> expected = new HashSet<>();
    private long begin;
    private int sent;
    private int twice;
    private int outstanding;

    /** @param mark with which its texts begin, and no others */
    AskLoad(Hall hall, Wire wire, String mark, double aSecond, int wanted) {
        this.hall = hall;
        this.wire = wire;
        this.mark = mark;
        this.aSecond = aSecond;
        this.wanted = wanted;
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
            send(due(sent));
            sent++;
        }
        if (sent < wanted) {
            wire.in(MILLIS_BETWEEN_LOOKS, this::look);
        }
    }

    private long due(int number) {
        return begin + (long) (number / aSecond * TimeUnit.SECONDS.toNanos(1));
    }

    private void send(long due) {
        Handset phone = hall.phones().get(NEXT.getAndIncrement() % hall.phones().size());
        String text = mark + " " + sent + ": what does " + names.given() + " " + names.family() + " say to " + names.family() + "?";
        String sentAs = UUID.randomUUID().toString();
        expected.add(hall.expect(text, due, told));
        boolean isTwice = sent % TWICE_EACH == 0;
        ask(phone, text, sentAs, due, isTwice);
    }

    private void ask(Handset phone, String text, String sentAs, long due, boolean again) {
        outstanding++;
        phone.ask(text, sentAs, answer -> {
            outstanding--;
            Matcher id = ID.matcher(answer.text());
            if (!answer.isDone() || !id.find()) {
                hall.refused("a question", answer);
                return;
            }
            answered.add(System.nanoTime() - due);
            ids.add(Long.valueOf(id.group(1)));
            if (again) {
                twice++;
                ask(phone, text, sentAs, System.nanoTime(), false);
            }
        });
    }

    /** Waits until all are answered. @param heardBy so many phones, or 0 where nobody is told */
    boolean end(int seconds, int heardBy) {
        return Patience.until(seconds, () -> wire.ask(() -> sent == wanted && outstanding == 0 && expected.stream().allMatch(each -> each.phones() >= heardBy)));
    }

    /** Ids of the questions that were acknowledged. */
    Set<Long> ids() {
        return ids;
    }

    int twice() {
        return twice;
    }

    /** How many questions were heard once by each of so many phones. */
    long heardBy(int phones) {
        return wire.ask(() -> expected.stream().filter(each -> each.phones() == phones).count());
    }

    Timing answered() {
        return wire.ask(answered::timing);
    }

    Timing told() {
        return wire.ask(told::timing);
    }
}
