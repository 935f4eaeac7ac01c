package org.fireside.convening;

import org.fireside.account.ConveningId;

/** A person was put on stage, and so is expected at the convening. Fired inside the transaction that does it. */
public record PutOnStage(ConveningId convening, long personId, Part part) {
}
