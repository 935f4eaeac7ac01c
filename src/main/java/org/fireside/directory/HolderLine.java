package org.fireside.directory;

import java.io.Serializable;

/**
 * An office of an organisation with who holds or held it.
 *
 * @param holder null while nobody is named
 */
public record HolderLine(OfficeCard office, PersonCard holder) implements Serializable {
}
