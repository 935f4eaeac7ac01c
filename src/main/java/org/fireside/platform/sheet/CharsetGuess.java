package org.fireside.platform.sheet;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Finds the encoding of a text: by its byte order mark; else UTF-8 where all of it is valid UTF-8; else UTF-16 by where its zero
 * bytes stand; else a code page by the frequencies of letters (ICU's detector).
 */
final class CharsetGuess {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** What Windows programs write for what the detector calls by the name of an ISO standard: the same letters, and more of them. */
    private static final Map<String, String> WINDOWS_NAMES = Map.of("ISO-8859-1", "windows-1252", "ISO-8859-2", "windows-1250",
            "ISO-8859-5", "windows-1251", "ISO-8859-6", "windows-1256", "ISO-8859-7", "windows-1253", "ISO-8859-8", "windows-1255",
            "ISO-8859-8-I", "windows-1255", "ISO-8859-9", "windows-1254");
    private static final int LOOKED_AT = 64 * 1024;
    private static final int SURE_ENOUGH = 10;

    private CharsetGuess() {
    }

    static Charset of(byte[] bytes) {
        if (marked(bytes) != null) {
            return marked(bytes);
        }
        if (isValid(bytes, StandardCharsets.UTF_8) && zeros(bytes, 0) + zeros(bytes, 1) == 0) {
            return StandardCharsets.UTF_8;
        }
        if (zeros(bytes, 0) + zeros(bytes, 1) > 0) {
            return zeros(bytes, 1) >= zeros(bytes, 0) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return codePage(bytes);
    }

    /** What the byte order mark says (Unicode Standard, 23.8), or null without one. */
    private static Charset marked(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (bytes.length < 2) {
            return null;
        }
        if (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF ? StandardCharsets.UTF_16BE : null;
    }

    static boolean isValid(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** How many zero bytes stand at even places, or at odd ones. */
    private static long zeros(byte[] bytes, int from) {
        long zeros = 0;
        for (int i = from; i < Math.min(bytes.length, LOOKED_AT); i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static Charset codePage(byte[] bytes) {
        var detector = new CharsetDetector();
        detector.setText(lettersBeyondAscii(bytes));
        for (CharsetMatch match : detector.detectAll()) {
            String name = WINDOWS_NAMES.getOrDefault(match.getName(), match.getName());
            if (match.getConfidence() >= SURE_ENOUGH && name.startsWith("windows-") && Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return WINDOWS_1252;
    }

    /** The lines that hold letters beyond ASCII: the others say nothing about the code page, and drown what does. */
    private static byte[] lettersBeyondAscii(byte[] bytes) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        String telling = String.join("\n", raw.lines().filter(line -> line.chars().anyMatch(letter -> letter > 127)).limit(1_000).toList());
        return telling.getBytes(StandardCharsets.ISO_8859_1);
    }
}
