package org.fireside.platform;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A letter as it travels (RFC 5322, 2045 to 2049): plain text and HTML as alternatives, the calendar attached. */
final class MimeLetter extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    MimeLetter(Session session, Envelope envelope, String from) throws MessagingException {
        super(session);
        this.messageId = envelope.messageId();
        try {
            setFrom(InternetAddress.parse(from)[0]);
            var to = new InternetAddress(envelope.to(), envelope.toName(), UTF_8);
            to.validate();
            setRecipient(RecipientType.TO, to);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        setSubject(envelope.subject(), UTF_8);
        setSentDate(Date.from(envelope.takenOut()));
        setContent(body(envelope));
        saveChanges();
    }

    private static MimeMultipart body(Envelope envelope) throws MessagingException {
        var texts = new MimeMultipart("alternative");
        texts.addBodyPart(text(envelope.plain(), "plain"));
        texts.addBodyPart(text(envelope.html(), "html"));
        if (envelope.calendar() == null) {
            return texts;
        }
        var alternatives = new MimeBodyPart();
        alternatives.setContent(texts);
        var mixed = new MimeMultipart("mixed");
        mixed.addBodyPart(alternatives);
        mixed.addBodyPart(calendar(envelope.calendar()));
        return mixed;
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private static MimeBodyPart calendar(String calendar) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(calendar, UTF_8, "calendar");
        part.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=PUBLISH; name=\"convening.ics\"");
        part.setDisposition(ATTACHMENT);
        part.setFileName("convening.ics");
        return part;
    }

    /** The letter's own, which stays the same however often it is tried. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
