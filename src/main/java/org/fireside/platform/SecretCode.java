package org.fireside.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret part of a personal link: 160 random bits, safe in an address. Only its hash is kept, so that nobody who reads the
 * database can follow the link. The bits are too many to be tried out, which makes a slow hash needless (OWASP, Forgot Password:
 * tokens are long, random, and stored as a hash).
 */
public final class SecretCode {

    /** Length of a code in characters. */
    public static final int LENGTH = 27;

    private static final int BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretCode() {
    }

    /** A new code. */
    public static String generate() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a code: its SHA-256, 32 bytes. Of anything else than a code it is the hash of nobody's. */
    public static byte[] hash(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(String.valueOf(code).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
