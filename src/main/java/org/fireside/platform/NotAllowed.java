package org.fireside.platform;

/** The caller's roles do not include this. Becomes the 403 page when nobody handles it. */
public class NotAllowed extends Refused {

    public NotAllowed() {
        super(null, "platform.notAllowed");
    }
}
