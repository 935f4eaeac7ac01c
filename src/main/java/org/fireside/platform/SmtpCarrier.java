package org.fireside.platform;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.util.Properties;
import java.util.regex.Pattern;

/** Hands letters to an SMTP server (RFC 5321). */
final class SmtpCarrier implements MailCarrier {

    private static final String MILLIS_TO_CONNECT = "10000";
    private static final String MILLIS_TO_ANSWER = "30000";
    /** A reply begins with three digits: 4 for not now, 5 for never (RFC 5321, 4.2.1). */
    private static final Pattern REPLY = Pattern.compile("(?m)^\\s*([45])\\d\\d[ -]");

    private final MailSettings settings;
    private final Session session;

    SmtpCarrier(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", String.valueOf(settings.port()));
        properties.put("mail.smtp.auth", String.valueOf(settings.user() != null));
        properties.put("mail.smtp.starttls.required", String.valueOf(settings.security() == MailSettings.Security.STARTTLS));
        properties.put("mail.smtp.starttls.enable", String.valueOf(settings.security() == MailSettings.Security.STARTTLS));
        properties.put("mail.smtp.ssl.enable", String.valueOf(settings.security() == MailSettings.Security.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.localhost", settings.domain());
        properties.put("mail.smtp.connectiontimeout", MILLIS_TO_CONNECT);
        properties.put("mail.smtp.timeout", MILLIS_TO_ANSWER);
        properties.put("mail.smtp.writetimeout", MILLIS_TO_ANSWER);
        return properties;
    }

    @Override
    public Way open() throws MailTrouble {
        try {
            Transport transport = session.getTransport("smtp");
            transport.connect(settings.user(), settings.password());
            return new Connection(transport);
        } catch (AuthenticationFailedException e) {
            throw new MailTrouble(MailTrouble.Kind.NOT_NOW, Text.of("mail.signIn", settings.host(), e.getMessage()), e);
        } catch (MessagingException e) {
            throw new MailTrouble(MailTrouble.Kind.NOT_NOW, Text.of("mail.unreachable", settings.host(), settings.port(), innermost(e)), e);
        }
    }

    private static String innermost(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).strip();
    }

    /** One connection, on which letters go one after another. */
    private final class Connection implements Way {

        private final Transport transport;

        Connection(Transport transport) {
            this.transport = transport;
        }

        @Override
        public void carry(Envelope envelope) throws MailTrouble {
            MimeLetter letter = letter(envelope);
            try {
                if (!transport.isConnected()) { // asks the server: one that hung up meanwhile has taken nothing
                    transport.connect(settings.user(), settings.password());
                }
            } catch (MessagingException e) {
                throw new MailTrouble(MailTrouble.Kind.NOT_NOW, Text.of("mail.unreachable", settings.host(), settings.port(), innermost(e)), e);
            }
            try {
                transport.sendMessage(letter, letter.getAllRecipients());
            } catch (MessagingException e) {
                throw refusal(e);
            }
        }

        private MimeLetter letter(Envelope envelope) throws MailTrouble {
            try {
                return new MimeLetter(session, envelope, settings.from());
            } catch (AddressException e) {
                throw new MailTrouble(MailTrouble.Kind.NEVER, Text.of("mail.address", envelope.to()), e);
            } catch (MessagingException e) {
                throw new MailTrouble(MailTrouble.Kind.NEVER, String.valueOf(e.getMessage()), e);
            }
        }

        /** Without a reply nobody knows how far it came. */
        private MailTrouble refusal(MessagingException thrown) {
            for (Exception each = thrown; each != null; each = each instanceof MessagingException next ? next.getNextException() : null) {
                var reply = REPLY.matcher(String.valueOf(each.getMessage()));
                if (reply.find()) {
                    var kind = reply.group(1).equals("4") ? MailTrouble.Kind.NOT_NOW : MailTrouble.Kind.NEVER;
                    return new MailTrouble(kind, each.getMessage().strip(), thrown);
                }
            }
            return new MailTrouble(MailTrouble.Kind.NOBODY_KNOWS, Text.of("mail.hungUp", innermost(thrown)), thrown);
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException e) {
                // what was handed over is handed over: how the connection ends is of no interest
            }
        }
    }
}
