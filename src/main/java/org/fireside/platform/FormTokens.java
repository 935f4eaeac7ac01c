package org.fireside.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

/**
 * Tokens of forms on pages without a session, after the HMAC pattern of the OWASP Cross-Site Request Forgery Prevention Cheat Sheet:
 * the secret in the page's address or cookie, sealed by this server. Only who was shown the form can send it.
 */
@ApplicationScoped
public class FormTokens {

    @Inject
    private Seals seals;

    /** The token of the form that is shown under this secret. */
    public String of(String secret) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seals.of("form", secret));
    }

    /** Whether a form brought back the token that it was shown with. */
    public boolean belong(String token, String secret) {
        return token != null && MessageDigest.isEqual(of(secret).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
