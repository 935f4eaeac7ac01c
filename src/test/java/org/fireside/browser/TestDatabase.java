package org.fireside.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** An embedded database that a test may stop and start: it comes back on the port it had. */
public final class TestDatabase implements AutoCloseable {

    private final Path data;
    private final String port;

    private TestDatabase(Path data) {
        this.data = data;
        command("start");
        this.port = environment().get("FIRESIDE_DB_URL").replaceAll(".*:(\\d+)/.*", "$1");
    }

    public static TestDatabase in(Path data) {
        return new TestDatabase(RunningFireside.emptied(data));
    }

    /** What Fireside has to be told to reach it. */
    public Map<String, String> environment() {
        try {
            return Files.readAllLines(data.resolve("database.env")).stream().map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void stop() {
        command("stop");
    }

    /** As a power cut does. */
    public void kill() {
        try {
            ProcessHandle database = ProcessHandle.of(Long.parseLong(Files.readString(data.resolve("database.pid")).strip())).orElseThrow();
            database.destroyForcibly();
            database.onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void startAgain() {
        command("start", "--port", port);
    }

    @Override
    public void close() {
        stop();
    }

    private void command(String what, String... options) {
        var command = new ArrayList<>(List.of("deploy/lib/database", what, data.toString()));
        command.addAll(List.of(options));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Path.of("target/test-database.log").toFile()).start();
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(command + ": " + Files.readString(Path.of("target/test-database.log")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
