package org.fireside.platform.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;

/** Repository of the keys that only this installation knows. */
@ApplicationScoped
public class ServerKeys {

    private static final int BYTES = 32;

    @PersistenceContext
    private EntityManager em;

    /** The key of this purpose; the first to ask makes it, however many ask at once. */
    public byte[] get(String purpose) {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        em.createNativeQuery("insert ignore into server_key (purpose, key_bytes) values (?, ?)").setParameter(1, purpose).setParameter(2, fresh).executeUpdate();
        return (byte[]) em.createNativeQuery("select key_bytes from server_key where purpose = ?").setParameter(1, purpose).getSingleResult();
    }
}
