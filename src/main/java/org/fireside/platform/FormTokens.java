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
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.fireside.platform.model.ServerKeys;

/**
 * Tokens of forms on pages without a session, after the HMAC pattern of the OWASP Cross-Site Request Forgery Prevention Cheat Sheet:
 * the HMAC-SHA256 of the secret in the page's address under a key of this server. Only who was shown the form can send it.
 */
@Startup
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class FormTokens {

    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    private ServerKeys keys;

    private SecretKeySpec key;

    @PostConstruct
    void load() {
        key = new SecretKeySpec(keys.get("form"), ALGORITHM);
    }

    /** The token of the form that is shown under this secret. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String of(String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a form brought back the token that it was shown with. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean belong(String token, String secret) {
        return token != null && MessageDigest.isEqual(of(secret).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
