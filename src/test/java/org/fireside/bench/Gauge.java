package org.fireside.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server needs, as the system and its Java say. */
final class Gauge {

    private static final double TICKS_A_SECOND = 100;
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final long server;
    private final long database;
    private final long self = ProcessHandle.current().pid();
    private double[] before = new double[3];
    private long since;

    /** @param server data folder of Fireside @param database data folder of its database */
    Gauge(Path server, Path database) {
        this.server = number(server.resolve("server.pid"));
        this.database = number(database.resolve("database.pid"));
        begin();
    }

    private static long number(Path file) {
        return Long.parseLong(text(file).strip());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many files and connections each of the two may have open: the server, and this. */
    long mostOpen() {
        return Math.min(mostOpen(server), mostOpen(self));
    }

    private static long mostOpen(long pid) {
        Matcher most = Pattern.compile("Max open files\\s+\\d+\\s+(\\d+)").matcher(text(Path.of("/proc", String.valueOf(pid), "limits")));
        return most.find() ? Long.parseLong(most.group(1)) : Long.MAX_VALUE;
    }

    /** Megabytes of the heap that are in use after a collection. */
    long heap() {
        command("GC.run");
        Matcher used = USED.matcher(command("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("no heap");
        }
        return Long.parseLong(used.group(1)) / 1024;
    }

    int threads() {
        Matcher threads = Pattern.compile("Threads:\\s+(\\d+)").matcher(text(Path.of("/proc", String.valueOf(server), "status")));
        return threads.find() ? Integer.parseInt(threads.group(1)) : -1;
    }

    private long resident() {
        Matcher resident = Pattern.compile("VmRSS:\\s+(\\d+)").matcher(text(Path.of("/proc", String.valueOf(server), "status")));
        return resident.find() ? Long.parseLong(resident.group(1)) / 1024 : -1;
    }

    private long open() {
        try (var open = Files.list(Path.of("/proc", String.valueOf(server), "fd"))) {
            return open.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String state() {
        return "heap after a collection " + heap() + " MB, resident " + resident() + " MB, " + threads() + " threads, " + open() + " open files and connections";
    }

    /** From now on it is counted who keeps the processors busy. */
    void begin() {
        before = used();
        since = System.nanoTime();
    }

    String busy() {
        double[] now = used();
        double seconds = (System.nanoTime() - since) / 1e9;
        return String.format(Locale.ROOT, "processors busy: server %.2f, database %.2f, phones %.2f; load of the machine %s", (now[0] - before[0]) / seconds, (now[1] - before[1]) / seconds,
                (now[2] - before[2]) / seconds, text(Path.of("/proc/loadavg")).split(" ")[0]);
    }

    private double[] used() {
        return new double[] {used(server), used(database), used(self)};
    }

    private static double used(long pid) {
        String[] fields = text(Path.of("/proc", String.valueOf(pid), "stat")).replaceFirst(".*\\) ", "").split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
    }

    private String command(String what) {
        try {
            var process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(server), what)).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return said;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
