package org.fireside.delegation;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Which columns hold what, as somebody chose.
 *
 * @param sheet number of the sheet
 * @param headingLine of the file; rows after it are read
 * @param fields one a column, null for one that is not read
 * @param confirms whether new registrations are confirmed at once
 * @param createsDelegations whether delegations that rows name are created where there are none
 */
public record ColumnsChosen(int sheet, int headingLine, @NotNull List<ImportField> fields, boolean confirms, boolean createsDelegations) {
}
