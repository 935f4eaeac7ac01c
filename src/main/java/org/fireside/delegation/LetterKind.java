package org.fireside.delegation;

import java.util.Arrays;
import java.util.Optional;

/** What a credential letter may be, known by the bytes it begins with: ISO 32000-1 7.5.2, ITU-T T.81 B.1.1.3, ISO/IEC 15948 5.2. */
public enum LetterKind {
    PDF("application/pdf", '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", 0xff, 0xd8, 0xff),
    PNG("image/png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');

    private final String mediaType;
    private final int[] beginning;

    LetterKind(String mediaType, int... beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The kind of a file by its content; its name is not asked. */
    public static Optional<LetterKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= content.length || (content[i] & 0xff) != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
