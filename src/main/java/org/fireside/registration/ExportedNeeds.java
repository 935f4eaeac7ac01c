package org.fireside.registration;

import org.fireside.directory.NeedsCard;

/** What somebody who is expected may not eat and needs to get in and about, as an export writes it. */
public record ExportedNeeds(GuestCard guest, NeedsCard needs) {
}
