package org.fireside.registration;

/** Somebody whose name has been kept for as long as all their convenings want it. */
public record DueErasure(long conveningId, long personId) {
}
