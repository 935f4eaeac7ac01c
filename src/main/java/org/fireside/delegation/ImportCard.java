package org.fireside.delegation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A list on its way into the tables, as others see it.
 *
 * @param delegationId whose list it is, or null where each row names its delegation
 * @param charset null, like separator, where the format leaves no choice
 * @param sheets of the file
 * @param sheet number of the chosen one
 * @param confirms whether new registrations are confirmed at once
 * @param createsDelegations whether delegations that rows name are created where there are none
 * @param done rows of the work under way, of so many as {@code work}
 * @param taken rows that were taken until now
 * @param failure why the last work did nothing, a key of the texts, or null
 */
public record ImportCard(long id, int version, Long delegationId, String fileName, String charset, String separator, ImportState state,
        List<SheetCard> sheets, int sheet, int headingLine, boolean confirms, boolean createsDelegations, int done, int work, int taken,
        String failure, String by, Instant at) implements Serializable {

    /** A sheet of the file. */
    public record SheetCard(int number, String name, int hiddenRows, int headingLine) implements Serializable {
    }

    /** The sheet that was chosen. */
    public SheetCard chosen() {
        return sheets.stream().filter(each -> each.number() == sheet).findFirst().orElseThrow();
    }

    /** How much of the work under way is done, in percent. */
    public int percent() {
        return work == 0 ? 0 : (int) (100L * done / work);
    }
}
