package org.fireside.delegation;

import org.fireside.account.ConveningId;

/** Work on a list was begun, which goes on when the transaction that begins it has succeeded. @param by user name of who began it */
record ImportBegun(ConveningId convening, long importId, String by) {
}
