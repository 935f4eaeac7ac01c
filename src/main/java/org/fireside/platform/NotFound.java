package org.fireside.platform;

/** What was asked for does not exist, or not for this convening. Becomes the 404 page when nobody handles it. */
public class NotFound extends Refused {

    /** @param what kind of thing, for the log; the person reads one text for all kinds */
    public NotFound(String what, Object id) {
        super(null, "platform.notFound", what, String.valueOf(id));
    }
}
