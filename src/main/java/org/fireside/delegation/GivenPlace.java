package org.fireside.delegation;

import java.io.Serializable;
import java.time.Instant;

/**
 * A place that a member was given by hand, against the order of precedence.
 *
 * @param place from 1
 * @param reason why; shown beside the place
 * @param by user name of who gave it
 */
public record GivenPlace(int place, String reason, String by, Instant at) implements Serializable {
}
