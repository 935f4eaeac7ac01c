package org.fireside.registration;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How long the names of a convening's guests are kept.
 *
 * @param version 0 where nobody has set anything yet
 * @param days after the end of the convening; null for as long as nobody erases them
 * @param until the last day on which they are kept, or null
 */
public record RetentionCard(int version, Integer days, LocalDate until) implements Serializable {
}
