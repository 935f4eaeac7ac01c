package org.fireside.browser;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Fireside as an operator runs it: {@code deploy/run} on a free port with data of its own. One for all browser tests, started when
 * the first asks for it and ended with the tests; a test that breaks things starts its own.
 */
public final class RunningFireside implements AutoCloseable {

    private static RunningFireside shared;

    private final Process process;
    private final int port;
    private final Path data;
    private final Path output;

    /** @param database how to reach its database; null for the one of the environment, empty for an embedded one of its own */
    private RunningFireside(Path data, int port, List<String> options, Map<String, String> database) {
        this.data = data;
        this.port = port;
        this.output = Path.of("target", data.getFileName() + ".log");
        var command = new ArrayList<>(List.of("deploy/run", "--port", String.valueOf(port), "--data", data.toString()));
        command.addAll(options);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("FIRESIDE_SKIP_BUILD", "1");
        if (database != null) {
            builder.environment().keySet().removeIf(name -> name.startsWith("FIRESIDE_DB_"));
            builder.environment().putAll(database);
        }
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        waitUntilReady();
    }

    /** The one that all tests share. */
    public static synchronized RunningFireside shared() {
        if (shared == null) {
            shared = new RunningFireside(emptied(Path.of("target/browser-data")), freePort(), List.of(), null);
        }
        return shared;
    }

    /** One of a test's own, with an embedded database of its own; what was in the folder goes on being there. */
    public static RunningFireside on(Path data, String... options) {
        return new RunningFireside(data, freePort(), List.of(options), Map.of());
    }

    /** One of a test's own on a database that the test started, and may stop. */
    public static RunningFireside onDatabase(Path data, Map<String, String> database) {
        return new RunningFireside(data, freePort(), List.of(), database);
    }

    /** The same once more, where those who knew it look for it. */
    public static RunningFireside onDatabaseAgain(RunningFireside before, Map<String, String> database) {
        return new RunningFireside(before.data, before.port, List.of(), database);
    }

    /** The database of the one that all tests share. */
    public static Connection sharedDatabase() throws SQLException {
        return DriverManager.getConnection(System.getenv("FIRESIDE_DB_URL"), System.getenv("FIRESIDE_DB_USER"), System.getenv("FIRESIDE_DB_PASSWORD"));
    }

    private void waitUntilReady() {
        waitUntilPrinted(Pattern.compile("Fireside is ready at "));
    }

    /** Waits until deploy/run has printed something. */
    public MatchResult waitUntilPrinted(Pattern something) {
        while (process.isAlive()) {
            var found = something.matcher(read(output));
            if (found.find()) {
                return found.toMatchResult();
            }
            pauseBeforeLookingAgain();
        }
        throw new IllegalStateException("Fireside ended:\n" + read(output));
    }

    private static void pauseBeforeLookingAgain() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the newest letter to this address is in the folder of the mail, beyond those that were there before. */
    public MimeMessage letterTo(String address, int before) {
        for (int tries = 0; tries < 300; tries++) {
            List<MimeMessage> letters = lettersTo(address);
            if (letters.size() > before) {
                return letters.get(letters.size() - 1);
            }
            pauseBeforeLookingAgain();
        }
        throw new IllegalStateException("no letter to " + address);
    }

    /** The letters to this address, in order. */
    private List<MimeMessage> lettersTo(String address) {
        Path folder = data.resolve("mail");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            var letters = new ArrayList<MimeMessage>();
            for (Path file : files.filter(each -> each.toString().endsWith(".eml"))
                    .sorted(Comparator.comparing(each -> Long.parseLong(each.getFileName().toString().replace(".eml", "")))).toList()) {
                try (var in = Files.newInputStream(file)) {
                    var letter = new MimeMessage(Session.getInstance(new Properties()), in);
                    if (((InternetAddress) letter.getAllRecipients()[0]).getAddress().equals(address)) {
                        letters.add(letter);
                    }
                }
            }
            return letters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url(String path) {
        return "http://localhost:" + port + path;
    }

    public int port() {
        return port;
    }

    public Path data() {
        return data;
    }

    /** What deploy/run has printed. */
    public String printed() {
        return read(output);
    }

    public Process process() {
        return process;
    }

    /** As a power cut does: the server, and deploy/run that watches it. */
    public void kill() {
        process.toHandle().descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String read(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return String.join("\n", reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder with nothing in it. */
    public static Path emptied(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (var all = Files.walk(folder)) {
                    for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
