package org.fireside.delegation.model;

import org.fireside.delegation.RowKind;

/** What was found out about a row. @param identity by which another row of the file is known to be of the same person */
public record RowFound(StagedRow row, RowKind kind, String seen, String identity, String returned) {
}
