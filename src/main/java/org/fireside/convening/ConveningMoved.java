package org.fireside.convening;

import org.fireside.account.ConveningId;

/** A convening went on in its life. Fired inside the transaction that moves it. */
public record ConveningMoved(ConveningId convening, ConveningState to) {
}
