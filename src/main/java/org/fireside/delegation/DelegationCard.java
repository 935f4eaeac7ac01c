package org.fireside.delegation;

import java.io.Serializable;
import java.time.Instant;
import org.fireside.directory.OrganisationKind;

/**
 * A delegation as others see it.
 *
 * @param name of the country or organisation it comes from
 * @param headId registration of its head, or null while none is named
 * @param head how the head is written, or null
 * @param closedAt when the list of its members became final; null while it is provisional
 */
public record DelegationCard(long id, int version, String name, OrganisationKind kind, Long headId, String head, String liaison, String note,
        Instant closedAt) implements Serializable {
}
