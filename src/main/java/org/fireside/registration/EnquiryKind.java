package org.fireside.registration;

/** How a question to guests is answered. */
public enum EnquiryKind {
    TEXT,
    /** One of given answers. */
    CHOICE,
    YES_NO
}
