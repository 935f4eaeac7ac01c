package org.fireside.platform;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** Writes letters into a folder, as files that a mail program opens: for an installation without an SMTP server. */
final class FolderCarrier implements MailCarrier {

    private final Path folder;
    private final String from;

    FolderCarrier(Path folder, String from) {
        this.folder = folder;
        this.from = from;
    }

    @Override
    public Way open() throws MailTrouble {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new MailTrouble(MailTrouble.Kind.NOT_NOW, Text.of("mail.folder", folder, e.getMessage()), e);
        }
        return new Way() {
            @Override
            public void carry(Envelope envelope) throws MailTrouble {
                write(envelope);
            }

            @Override
            public void close() {
                // every file is closed already
            }
        };
    }

    /** Under another name first, so that nobody reads half a letter. */
    private void write(Envelope envelope) throws MailTrouble {
        Path part = folder.resolve(envelope.id() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                new MimeLetter(Session.getInstance(new Properties()), envelope, from).writeTo(out);
            }
            Files.move(part, folder.resolve(envelope.id() + ".eml"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (MessagingException e) {
            throw new MailTrouble(MailTrouble.Kind.NEVER, Text.of("mail.address", envelope.to()), e);
        } catch (IOException e) {
            throw new MailTrouble(MailTrouble.Kind.NOT_NOW, Text.of("mail.folder", folder, e.getMessage()), e);
        }
    }
}
