package org.fireside.platform;

/** A letter was not handed over, or nobody knows. The message is for people: the words of the other server, where it had some. */
public class MailTrouble extends Exception {

    /** What to do about it. */
    public enum Kind {
        /** Worth another try later. */
        NOT_NOW,
        /** No use in trying. */
        NEVER,
        /** It may have been taken: another try could be a second letter. */
        NOBODY_KNOWS
    }

    private final Kind kind;

    public MailTrouble(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
