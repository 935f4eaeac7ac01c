package org.fireside.delegation;

import java.io.Serializable;

/**
 * An entry in the list of a delegation's members, as such.
 *
 * @param returnedBecause why it was returned; null where it was not
 * @param byFocalPoint whether the delegation's focal point entered it, who alone may then correct and withdraw it beside staff
 * @param changedAfterClosing whether it was changed after the list was final
 */
public record EntryCard(EntryState state, String returnedBecause, boolean byFocalPoint, boolean changedAfterClosing) implements Serializable {
}
