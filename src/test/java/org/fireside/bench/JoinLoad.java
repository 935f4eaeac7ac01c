package org.fireside.bench;

import java.util.concurrent.TimeUnit;

/** Phones that join as fast as the server lets them in, some at a time, each with its page and its stream. */
final class JoinLoad {

    private static final int AT_A_TIME = 32;
    private static final int PATIENCE = 300;

    private final Hall hall;
    private final Wire wire;
    private final boolean listening;
    private final Latencies latencies = new Latencies();
    private int wanted;
    private int begun;
    private int joined;

    /** @param listening whether they open their streams */
    JoinLoad(Hall hall, Wire wire, boolean listening) {
        this.hall = hall;
        this.wire = wire;
        this.listening = listening;
    }

    /** @return how many seconds it took until all were in */
    double join(int phones) {
        long begin = System.nanoTime();
        wanted = phones;
        wire.tell(() -> {
            for (int i = 0; i < Math.min(AT_A_TIME, phones); i++) {
                next();
            }
        });
        if (!Patience.until(PATIENCE, () -> wire.ask(() -> joined == wanted))) {
            throw new IllegalStateException("only " + joined + " of " + wanted + " phones are in: " + hall.troubles());
        }
        return (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    private void next() {
        if (begun == wanted) {
            return;
        }
        begun++;
        long begin = System.nanoTime();
        Handset phone = hall.handset();
        Runnable in = () -> {
            latencies.add(System.nanoTime() - begin);
            hall.phones().add(phone);
            joined++;
            next();
        };
        if (listening) {
            phone.join(in);
        } else {
            phone.open(in);
        }
    }

    Timing timing() {
        return latencies.timing();
    }
}
