package org.fireside.delegation;

import java.io.Serializable;
import java.time.Instant;

/** The delegation's own officer who has its secret link; the link itself nobody can show again. */
public record FocalPointCard(String name, String email, String issuedBy, Instant issuedAt) implements Serializable {
}
