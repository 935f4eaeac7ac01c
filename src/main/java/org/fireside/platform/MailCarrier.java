package org.fireside.platform;

/** Carries letters out of the house. */
public interface MailCarrier {

    /** A way on which letters go one after another. */
    interface Way extends AutoCloseable {

        /** Hands one letter over. @throws MailTrouble if it was not taken, or nobody knows */
        void carry(Envelope envelope) throws MailTrouble;

        @Override
        void close();
    }

    /** Opens the way. @throws MailTrouble if there is none now; nothing was handed over */
    Way open() throws MailTrouble;
}
