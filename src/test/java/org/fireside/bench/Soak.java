package org.fireside.bench;

import java.util.concurrent.TimeUnit;

/** Hours of a hall in minutes: every second some phones go and others come, some vote and one asks; and each minute it is said what the server needs. */
final class Soak {

    private static final int SHARE_THAT_GOES = 200;
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Hall hall;
    private final Wire wire;
    private final Gauge gauge;
    private int came;
    private boolean isOver;

    Soak(Hall hall, Wire wire, Gauge gauge) {
        this.hall = hall;
        this.wire = wire;
        this.gauge = gauge;
    }

    void run(int minutes) {
        wire.tell(() -> everySecond(System.nanoTime() + SECOND));
        for (int minute = 1; minute <= minutes; minute++) {
            gauge.begin();
            Patience.seconds(TimeUnit.MINUTES.toSeconds(1));
            String busy = gauge.busy();
            System.out.println("  minute " + minute + ": " + gauge.state() + "; " + wire.ask(() -> came) + " phones went and others came; " + busy);
        }
        wire.tell(() -> isOver = true);
    }

    private void everySecond(long at) {
        wire.at(at, () -> {
            if (isOver) {
                return;
            }
            for (int i = 0; i < Math.max(1, hall.phones().size() / SHARE_THAT_GOES); i++) {
                change();
            }
            everySecond(at + SECOND);
        });
    }

    /** The one that has been here for longest goes, and another comes. */
    private void change() {
        hall.phones().remove(0).leave();
        Handset phone = hall.handset();
        phone.join(() -> {
            came++;
            hall.phones().add(phone);
        });
    }
}
