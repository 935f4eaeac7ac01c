package org.fireside.qanda.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.fireside.platform.Seals;
import org.fireside.qanda.Admission;
import org.fireside.qanda.Phone;

/**
 * What is kept of a browser. A browser asks under one pseudonym and votes under another, each for one session only: without the secret in
 * its cookie and the key of this server together nobody can tell that they belong to one browser, so that no vote leads to who asked.
 */
@ApplicationScoped
public class Pseudonyms {

    /** 128 bits are more than can be tried. */
    private static final int BYTES = 16;

    @Inject
    private Seals seals;

    /** Under which a browser asks. */
    public byte[] asker(long session, Phone phone) {
        return of("asker", session, phone.browser());
    }

    /** Under which it votes, or null where it may not: a ballot is needed, and it has none. */
    public byte[] voter(long session, Admission admission, Phone phone) {
        String secret = admission == Admission.ANYONE ? phone.browser() : phone.ballots().get(session);
        return secret == null ? null : of("voter", session, secret);
    }

    private byte[] of(String role, long session, String secret) {
        return Arrays.copyOf(seals.of(role, session + ":" + secret), BYTES);
    }
}
