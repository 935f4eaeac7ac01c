package org.fireside.qanda;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person types to join a floor: {@value #LENGTH} letters and digits, none of which is taken for another (no O and 0, no I, L and 1).
 * It is read out and guessed easily, and gives nothing but the phone page of a floor.
 */
public final class JoinCode {

    private static final int LENGTH = 5;
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final Pattern CODE = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private JoinCode() {
    }

    /** A new code. */
    public static String generate() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length()).collect(StringBuilder::new, (code, i) -> code.append(LETTERS.charAt(i)), StringBuilder::append).toString();
    }

    /** The code as it is kept, however it was typed: small letters, blanks and dashes are forgiven; empty where it can be none. */
    public static Optional<String> read(String typed) {
        String code = typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return Optional.of(code).filter(any -> CODE.matcher(any).matches());
    }
}
