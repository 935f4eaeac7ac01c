package org.fireside.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/**
 * PBKDF2 with HMAC-SHA512, 210,000 rounds: the OWASP Password Storage Cheat Sheet's figure. The number of rounds is kept with
 * each hash, so older hashes go on working when it is raised.
 */
@ApplicationScoped
class PasswordHashing {

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    @PostConstruct
    void strengthen() {
        pbkdf2.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000", "Pbkdf2PasswordHash.SaltSizeBytes", "32"));
    }

    String hash(String password) {
        return pbkdf2.generate(password.toCharArray());
    }

    boolean matches(String password, String hash) {
        return pbkdf2.verify(password.toCharArray(), hash);
    }
}
