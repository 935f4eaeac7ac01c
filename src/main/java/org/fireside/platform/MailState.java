package org.fireside.platform;

/** How far a letter has come. */
public enum MailState {
    /** To be sent when it is due. */
    WAITING,
    /** Taken out to be handed over at this moment. */
    SENDING,
    SENT,
    /** Refused for good, or too often. */
    FAILED,
    /** Handed over perhaps: nobody knows how it ended, so only a person sends it again. */
    UNCERTAIN,
    /** Taken back before it was sent. */
    WITHDRAWN
}
