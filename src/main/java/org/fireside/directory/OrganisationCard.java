package org.fireside.directory;

import java.io.Serializable;

/** An organisation as others see it. */
public record OrganisationCard(long id, int version, String name, OrganisationKind kind) implements Serializable {
}
