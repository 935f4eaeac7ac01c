package org.fireside.platform;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.fireside.platform.model.ServerKeys;

/**
 * What only this server can have written: HMAC-SHA256 (RFC 2104) under a key of this installation. Each purpose has a key of its own,
 * derived from that one, so that what is sealed for one purpose is worth nothing for another.
 */
@Startup
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Seals {

    private static final String ALGORITHM = "HmacSHA256";
    private static final char BETWEEN = '.';

    @Inject
    private ServerKeys keys;

    private SecretKeySpec master;
    private final Map<String, SecretKeySpec> derived = new ConcurrentHashMap<>();

    @PostConstruct
    void load() {
        master = new SecretKeySpec(keys.get("seal"), ALGORITHM);
    }

    /** The seal of a text for a purpose: 32 bytes that nobody else can tell. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public byte[] of(String purpose, String text) {
        return hmac(derived.computeIfAbsent(purpose, any -> new SecretKeySpec(hmac(master, any), ALGORITHM)), text);
    }

    /** The text with its seal, safe in a cookie if the text is. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String sealed(String purpose, String text) {
        return text + BETWEEN + Base64.getUrlEncoder().withoutPadding().encodeToString(of(purpose, text));
    }

    /** The text that was sealed for this purpose; empty where this server did not seal it. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<String> unsealed(String purpose, String sealed) {
        int end = sealed == null ? -1 : sealed.lastIndexOf(BETWEEN);
        return Optional.of(end).filter(at -> at > 0).map(at -> sealed.substring(0, at))
                .filter(text -> MessageDigest.isEqual(sealed(purpose, text).getBytes(StandardCharsets.UTF_8), sealed.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
