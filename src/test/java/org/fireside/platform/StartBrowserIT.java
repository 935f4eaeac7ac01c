package org.fireside.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.fireside.browser.People;
import org.fireside.browser.RunningFireside;
import org.fireside.browser.TestDatabase;
import org.junit.jupiter.api.Test;

/** What an operator meets: the first start of an empty installation, the end of one, and starts that cannot be. */
class StartBrowserIT {

    private static final Pattern FIRST_PASSWORD = Pattern.compile("Sign in as administrator with the password (\\S+)");

    @Test
    void anEmptyInstallationHasOneAdministratorWhosePasswordIsToldOnceAndEndsWithoutATrace() throws IOException {
        Path data = RunningFireside.emptied(Path.of("target/empty-data"));
        ProcessHandle server;
        ProcessHandle database;
        try (var fireside = RunningFireside.on(data, "--empty")) {
            var told = fireside.waitUntilPrinted(FIRST_PASSWORD);
            assertThat(fireside.printed()).doesNotContain("organizer       fireside");
            var people = new People(fireside);
            Page page = people.signIn(people.stranger(), "administrator", told.group(1));
            assertThat(page.locator("h1")).hasText("Change your password");
            people.leave();
            assertThat(Files.readString(data.resolve("log/server.log"))).doesNotContain(told.group(1));
            assertThat(data.resolve("first-password")).doesNotExist();
            server = process(data.resolve("server.pid"));
            database = process(data.resolve("database.pid"));
        }
        // a process that has ended, and that nobody has collected yet, has no command any more
        assertThat(server.info().command()).isEmpty();
        assertThat(database.info().command()).isEmpty();
    }

    private static ProcessHandle process(Path pid) throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
    }

    @Test
    void aDatabaseThatHoldsSomethingElseStopsTheStartWithOneMessage() throws Exception {
        try (var database = TestDatabase.in(Path.of("target/foreign-database"))) {
            Map<String, String> reached = database.environment();
            write(reached, "create table account (somebody_elses int)");
            var refused = start(reached, "--data", RunningFireside.emptied(Path.of("target/foreign-data")).toString());
            assertThat(refused.code()).isNotZero();
            assertThat(refused.printed().lines()).filteredOn(line -> line.startsWith("Fireside cannot start: its database could not be brought up to date."))
                    .hasSize(1);
            assertThat(refused.printed()).doesNotContain("Exception");
        }
    }

    private static void write(Map<String, String> reached, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(reached.get("FIRESIDE_DB_URL"), reached.get("FIRESIDE_DB_USER"), reached.get("FIRESIDE_DB_PASSWORD"));
                var written = connection.createStatement()) {
            written.executeUpdate(statement);
        }
    }

    @Test
    void aBusyPortIsToldInOneLine() throws Exception {
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var refused = start(Map.of(), "--port", String.valueOf(busy.getLocalPort()), "--data", emptyFolder());
            assertThat(refused).isEqualTo(new Refusal(1, "Port " + busy.getLocalPort() + " is in use: stop what listens there, or name another with --port."));
        }
    }

    @Test
    void aDataFolderInUseIsToldInOneLine() throws Exception {
        Path data = RunningFireside.shared().data();
        var refused = start(Map.of(), "--data", data.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.printed()).startsWith("Fireside already runs with the data in ").doesNotContain("\n");
    }

    @Test
    void aDataFolderThatCannotBeIsToldInOneLine() throws Exception {
        var refused = start(Map.of(), "--data", "/proc/fireside");
        assertThat(refused).isEqualTo(new Refusal(1, "The data folder /proc/fireside cannot be created: name another with --data."));
    }

    @Test
    void aFolderOfOtherThingsIsLeftAlone() throws Exception {
        Path folder = RunningFireside.emptied(Path.of("target/somebodys-folder"));
        Files.writeString(folder.resolve("thesis.txt"), "chapter one");
        var refused = start(Map.of(), "--data", folder.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.printed()).endsWith("holds other things than Fireside's data: name a new or an empty folder with --data.").doesNotContain("\n");
        assertThat(Files.list(folder)).containsExactly(folder.resolve("thesis.txt"));
    }

    @Test
    void anOldJavaIsToldInOneLine() throws Exception {
        Path home = RunningFireside.emptied(Path.of("target/old-java"));
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        var refused = start(Map.of("JAVA_HOME", home.toAbsolutePath().toString()), "--data", emptyFolder());
        assertThat(refused).isEqualTo(new Refusal(1, java.toAbsolutePath() + " is Java 11: point JAVA_HOME at a JDK 17 or newer."));
    }

    @Test
    void anUnknownOptionIsToldInOneLine() throws Exception {
        assertThat(start(Map.of(), "--prot", "80")).isEqualTo(new Refusal(2, "--prot is not an option of deploy/run: see deploy/run --help."));
    }

    private static String emptyFolder() {
        return RunningFireside.emptied(Path.of("target/refused-data")).toString();
    }

    private record Refusal(int code, String printed) {
    }

    /** Starts Fireside where it cannot, and waits until it has said so. */
    private static Refusal start(Map<String, String> environment, String... options) throws IOException, InterruptedException {
        var command = new ProcessBuilder("deploy/run").redirectErrorStream(true);
        command.command().addAll(java.util.List.of(options));
        var own = new HashMap<>(environment);
        own.put("FIRESIDE_SKIP_BUILD", "1");
        command.environment().keySet().removeIf(name -> name.startsWith("FIRESIDE_DB_"));
        command.environment().putAll(own);
        Process process = command.start();
        String printed = new String(process.getInputStream().readAllBytes()).strip();
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        return new Refusal(process.exitValue(), printed);
    }
}
