package org.fireside.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Letters against servers that take them, refuse them, hang up, or are not there. The test goes the rounds itself: this server has no mail set up. */
@ExtendWith(ArquillianExtension.class)
class MailIT {

    private static final String CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n";

    @Deployment
    static WebArchive application() {
        return InServer.with(MailIT.class, GrudgingSmtp.class).addAsLibrary(InServer.jarOf(GreenMail.class));
    }

    @Inject
    Outbox outbox;
    @Inject
    MailQueue queue;
    @Inject
    MailDelivery delivery;
    @Inject
    UserTransaction transaction;
    @Inject
    Clock clock;
    @Resource(lookup = "java:jboss/datasources/FiresideDS")
    DataSource database;

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final long convening = Math.abs(UUID.randomUUID().getMostSignificantBits());

    @BeforeEach
    void nothingElseWaits() throws Exception {
        write("update mail set state = 'WITHDRAWN', plain = null, html = null, calendar = null where state = 'WAITING'");
        post.start();
    }

    @AfterEach
    void closeThePost() {
        post.stop();
    }

    @Test
    void aLetterIsSentWithBothTextsAndTheCalendarAndForgotten() throws Exception {
        put("zoe@example.org");
        round(post.getSmtp().getPort());

        MimeMessage letter = received().get(0);
        assertThat(letter.getSubject()).isEqualTo("Kommen Sie, ئەرێ");
        assertThat(letter.getAllRecipients()).containsExactly(new InternetAddress("zoe@example.org", "Zoë Ångström", "UTF-8"));
        assertThat(((InternetAddress) letter.getAllRecipients()[0]).getPersonal()).isEqualTo("Zoë Ångström");
        assertThat(letter.getFrom()).containsExactly(new InternetAddress("fireside@example.org"));
        assertThat(letter.getMessageID()).matches("<.+@.+>");
        var parts = (MimeMultipart) letter.getContent();
        var texts = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat(parts.getContentType()).startsWith("multipart/mixed");
        assertThat(texts.getContentType()).startsWith("multipart/alternative");
        assertThat(texts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(texts.getBodyPart(0).getContent()).isEqualTo("plain ü");
        assertThat(texts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(texts.getBodyPart(1).getContent()).isEqualTo("<p>html ü</p>");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/calendar").contains("PUBLISH");
        assertThat(GreenMailUtil.getBody(parts.getBodyPart(1))).contains("BEGIN:VCALENDAR");
        assertThat(only().state()).isEqualTo(MailState.SENT);
        assertThat(only().sentAt()).isNotNull();
        assertThat(read("select count(*) from mail where convening_id = " + convening + " and plain is null and html is null and calendar is null")).isEqualTo(1);
    }

    @Test
    void theSameOccasionIsWrittenOnce() throws Exception {
        String occasion = UUID.randomUUID().toString();

        assertThat(put(occasion, "zoe@example.org")).isTrue();
        assertThat(put(occasion, "zoe@example.org")).isFalse();
        round(post.getSmtp().getPort());
        assertThat(received()).hasSize(1);
    }

    @Test
    void whatIsRefusedForGoodFailsWithTheServersWords() throws Exception {
        put("nobody@example.org");
        try (var smtp = new GrudgingSmtp("RCPT", "550 5.1.1 no such mailbox")) {
            round(smtp.port());
        }

        assertThat(only().state()).isEqualTo(MailState.FAILED);
        assertThat(only().reason()).contains("550 5.1.1 no such mailbox");
    }

    @Test
    void whatIsRefusedForNowWaitsAndIsSentLaterOnce() throws Exception {
        put("zoe@example.org");
        for (String when : List.of("RCPT", "MAIL", "END")) {
            try (var smtp = new GrudgingSmtp(when, "451 4.7.1 come back later")) {
                round(smtp.port());
            }
            assertThat(only().state()).as(when).isEqualTo(MailState.WAITING);
            assertThat(only().reason()).contains("come back later");
            assertThat(only().dueAt()).isAfter(clock.instant());
            round(post.getSmtp().getPort());
            assertThat(received()).isEmpty();
            makeDue();
        }
        assertThat(only().attempts()).isEqualTo(3);
        round(post.getSmtp().getPort());
        round(post.getSmtp().getPort());
        assertThat(received()).hasSize(1);
        assertThat(only().state()).isEqualTo(MailState.SENT);
        assertThat(only().reason()).isNull();
    }

    @Test
    void whereNobodyAnswersLettersWait() throws Exception {
        put("zoe@example.org");
        round(unusedPort());

        assertThat(only().state()).isEqualTo(MailState.WAITING);
        assertThat(only().reason()).contains("cannot be reached");
        assertThat(only().attempts()).isEqualTo(1);
    }

    @Test
    void aServerThatWantsASignInThatFailsKeepsLettersWaiting() throws Exception {
        put("zoe@example.org");
        try (var smtp = new GrudgingSmtp("EHLO", "250 AUTH PLAIN")) {
            var settings = new MailSettings("http://localhost", "fireside@example.org", "127.0.0.1", smtp.port(), MailSettings.Security.STARTTLS, null, null, null);
            delivery.round(settings.carrier().orElseThrow(), () -> true);
        }

        assertThat(only().state()).as("without TLS nothing is said").isEqualTo(MailState.WAITING);
        assertThat(only().reason()).containsIgnoringCase("STARTTLS");
    }

    @Test
    void whereTheServerHangsUpNobodyKnowsAndItIsNotSentAgainByItself() throws Exception {
        put("zoe@example.org");
        try (var smtp = new GrudgingSmtp("END", null)) {
            round(smtp.port());
            assertThat(smtp.letters()).isEqualTo(1);
        }
        assertThat(only().state()).isEqualTo(MailState.UNCERTAIN);

        makeDue();
        round(post.getSmtp().getPort());
        assertThat(received()).isEmpty();

        decide(line -> outbox.sendAgain(convening, line.id(), line.version()));
        round(post.getSmtp().getPort());
        assertThat(received()).hasSize(1);
    }

    @Test
    void whatWasBeingSentWhenTheServerWasKilledIsNotSentAgainByItself() throws Exception {
        put("zoe@example.org");
        queue.claim(only().id()); // the claim is committed, and then the power goes
        assertThat(only().state()).isEqualTo(MailState.SENDING);

        queue.giveUpOn(clock.instant().plusSeconds(1)); // as the next start does
        round(post.getSmtp().getPort());
        assertThat(received()).isEmpty();
        assertThat(only().state()).isEqualTo(MailState.UNCERTAIN);

        decide(line -> outbox.takeAsSent(convening, line.id(), line.version()));
        round(post.getSmtp().getPort());
        assertThat(received()).isEmpty();
        assertThat(only().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void roundsAtTheSameTimeSendEachLetterOnce() throws Exception {
        for (int i = 0; i < 30; i++) {
            put("guest" + i + "@example.org");
        }
        var rounds = new ArrayList<Callable<Void>>();
        for (int i = 0; i < 4; i++) {
            rounds.add(() -> {
                round(post.getSmtp().getPort());
                return null;
            });
        }
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (var round : threads.invokeAll(rounds)) {
                round.get();
            }
        } finally {
            threads.shutdown();
        }

        var recipients = new ArrayList<String>();
        for (MimeMessage letter : received()) {
            recipients.add(letter.getAllRecipients()[0].toString());
        }
        assertThat(recipients).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void whatIsTakenBackIsNotSent() throws Exception {
        String occasion = "registration-" + UUID.randomUUID();
        put(occasion + "-invitation", "zoe@example.org");
        transaction.begin();
        outbox.withdraw(occasion);
        transaction.commit();
        round(post.getSmtp().getPort());

        assertThat(received()).isEmpty();
        assertThat(only().state()).isEqualTo(MailState.WITHDRAWN);
    }

    @Test
    void whatIsRolledBackIsNotSent() throws Exception {
        transaction.begin();
        outbox.put(letter(UUID.randomUUID().toString(), "zoe@example.org"));
        transaction.rollback();
        round(post.getSmtp().getPort());

        assertThat(received()).isEmpty();
    }

    @Test
    void withoutAServerALetterIsAFileThatAMailProgramOpens() throws Exception {
        put("zoe@example.org");
        Path folder = Files.createTempDirectory("fireside-mail");
        delivery.round(MailSettings.of(Map.of("FIRESIDE_MAIL_FOLDER", folder.resolve("mail").toString())).carrier().orElseThrow(), () -> true);

        try (var files = Files.list(folder.resolve("mail"))) {
            var eml = files.toList();
            assertThat(eml).hasSize(1).allSatisfy(file -> assertThat(file.toString()).endsWith(".eml"));
            try (var in = Files.newInputStream(eml.get(0))) {
                assertThat(new MimeMessage(null, in).getSubject()).isEqualTo("Kommen Sie, ئەرێ");
            }
        }
        assertThat(only().state()).isEqualTo(MailState.SENT);
    }

    private void put(String to) throws Exception {
        put(UUID.randomUUID().toString(), to);
    }

    private boolean put(String occasion, String to) throws Exception {
        transaction.begin();
        boolean written = outbox.put(letter(occasion, to));
        transaction.commit();
        return written;
    }

    private Letter letter(String occasion, String to) {
        return new Letter(convening, occasion, "Zoë Ångström", to, "Kommen Sie, ئەرێ", "plain ü", "<p>html ü</p>", CALENDAR);
    }

    private void round(int port) {
        var settings = new MailSettings("http://localhost", "fireside@example.org", "127.0.0.1", port, MailSettings.Security.NONE, null, null, null);
        delivery.round(settings.carrier().orElseThrow(), () -> true);
    }

    private List<MimeMessage> received() {
        return Arrays.asList(post.getReceivedMessages());
    }

    private void decide(Consumer<MailLine> decision) throws Exception {
        MailLine line = only();
        transaction.begin();
        decision.accept(line);
        transaction.commit();
    }

    /** The one letter of this test's convening. */
    private MailLine only() {
        try {
            transaction.begin();
            var rows = outbox.ofConvening(convening, null, new PageRequest(0, 2)).rows();
            transaction.commit();
            assertThat(rows).hasSize(1);
            return rows.get(0);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void makeDue() throws SQLException {
        write("update mail set due_at = '2000-01-01' where convening_id = " + convening);
    }

    private void write(String statement) throws SQLException {
        try (var connection = database.getConnection(); var written = connection.createStatement()) {
            written.executeUpdate(statement);
        }
    }

    private long read(String query) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static int unusedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
