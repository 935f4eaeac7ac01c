package org.fireside.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * How mail leaves the house, and under which address people reach Fireside, as the environment says.
 *
 * @param url without a slash at its end; links in letters begin with it
 * @param from who letters are from, as {@code name@example.org} or {@code Name <name@example.org>}
 * @param host of the SMTP server, or null: then mail is written into the folder
 * @param user null where the server wants none
 * @param folder null where mail goes nowhere as long as there is no server
 */
public record MailSettings(String url, String from, String host, int port, Security security, String user, String password, Path folder) {

    /** How the connection to the server is kept private. */
    public enum Security {
        /** The connection begins open and turns to TLS before anything is said (RFC 3207); without it nothing is sent. */
        STARTTLS(587),
        /** TLS from the beginning (RFC 8314). */
        TLS(465),
        /** Open: for a server on the same machine. */
        NONE(25);

        private final int port;

        Security(int port) {
            this.port = port;
        }
    }

    /** Reads the environment. */
    public static MailSettings of(Map<String, String> environment) {
        Security security = Security.valueOf(given(environment, "FIRESIDE_SMTP_TLS").orElse("starttls").toUpperCase(java.util.Locale.ROOT));
        String url = given(environment, "FIRESIDE_URL").orElse("http://localhost:8080").replaceAll("/+$", "");
        return new MailSettings(url, given(environment, "FIRESIDE_MAIL_FROM").orElse("fireside@" + domain(url)),
                given(environment, "FIRESIDE_SMTP_HOST").orElse(null),
                given(environment, "FIRESIDE_SMTP_PORT").map(Integer::valueOf).orElse(security.port), security,
                given(environment, "FIRESIDE_SMTP_USER").orElse(null), given(environment, "FIRESIDE_SMTP_PASSWORD").orElse(null),
                given(environment, "FIRESIDE_MAIL_FOLDER").map(Path::of).orElse(null));
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(Given.orNull(environment.get(name)));
    }

    /** The address that letters are from, without a name. */
    public String fromAddress() {
        return from.replaceFirst("^.*<(.+)>$", "$1").strip();
    }

    /** The name of the machine that people reach. */
    public String domain() {
        return domain(url);
    }

    private static String domain(String url) {
        return Optional.ofNullable(URI.create(url).getHost()).orElse("localhost");
    }

    /** Whether mail is sent, and not only written into a folder. */
    public boolean isSent() {
        return host != null;
    }

    /** Who carries mail: the SMTP server, or else the folder; empty where it goes nowhere. */
    public Optional<MailCarrier> carrier() {
        if (host != null) {
            return Optional.of(new SmtpCarrier(this));
        }
        return Optional.ofNullable(folder).map(into -> new FolderCarrier(into, from));
    }

    /** Lets whoever needs them have the settings of this server. */
    @ApplicationScoped
    static class OfThisServer {

        @Produces
        MailSettings settings() {
            return of(System.getenv());
        }
    }
}
