package org.fireside.delegation;

/** A delegation of a convening by the name of its organisation. @param id null for one that is still to be created */
public record DelegationName(Long id, Long organisationId, String name) {
}
