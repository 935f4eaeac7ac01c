package org.fireside.platform;

/** What somebody typed into a field that may stay empty. */
public final class Given {

    private Given() {
    }

    /** The text without blanks around it, or null where nothing else was typed. */
    public static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
