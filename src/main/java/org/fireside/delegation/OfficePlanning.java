package org.fireside.delegation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.fireside.delegation.reading.ReadRow;
import org.fireside.directory.OfficeCard;
import org.fireside.directory.OfficeFilled;
import org.fireside.directory.RankClass;
import org.fireside.platform.Text;

/**
 * Which office counts for a row, and what of it would be written. An office that the row names otherwise than the one that counts is
 * another one: the old one stays in the directory as it is, for it counted elsewhere.
 */
final class OfficePlanning {

    private final RowPlanning row;
    private final ReadRow read;
    private final OfficeCard counts;

    OfficePlanning(RowPlanning row) {
        this.row = row;
        this.read = row.read();
        this.counts = row.registered() == null ? null : row.registered().office();
    }

    void plan() {
        if (saysNothing()) {
            row.keep(counts, null);
        } else if (counts != null && isSame(counts)) {
            row.keep(counts, corrected(counts));
        } else if (read.office() == null && read.organisation() == null) {
            row.refuse(ImportProblem.at(ImportField.OFFICE, "import.problem.rankWithoutOffice"));
        } else {
            another();
        }
    }

    private boolean saysNothing() {
        return read.office() == null && read.organisation() == null && read.rank() == null && read.heldFrom() == null && read.heldUntil() == null;
    }

    private boolean isSame(OfficeCard office) {
        return (read.office() == null || ImportKnowledge.folded(read.office()).equals(ImportKnowledge.folded(office.title())))
                && (read.organisation() == null || ImportKnowledge.folded(read.organisation()).equals(ImportKnowledge.folded(office.organisation())));
    }

    /** The office as the row corrects it, or null where it says nothing else. */
    private OfficeFilled corrected(OfficeCard office) {
        RankClass rank = read.rank() == null ? office.rankClass() : read.rank();
        LocalDate from = read.heldFrom() == null ? office.heldFrom() : read.heldFrom();
        LocalDate until = read.heldUntil() == null ? office.heldUntil() : read.heldUntil();
        boolean left = office.hasLeft() || read.former();
        var written = new OfficeFilled(row.text(ImportField.OFFICE, office.title(), read.office()),
                row.text(ImportField.ORGANISATION, office.organisation(), read.organisation()), rank, from, until, left);
        tell(ImportField.RANK, Text.of("rank." + office.rankClass()), Text.of("rank." + rank));
        tell(ImportField.HELD_FROM, Objects.toString(office.heldFrom(), null), Objects.toString(from, null));
        tell(ImportField.HELD_UNTIL, Objects.toString(office.heldUntil(), null), Objects.toString(until, null));
        if (left && !office.hasLeft() && until == null) {
            row.change(ImportField.OFFICE, office.title(), Text.of("office.former", office.title()));
        }
        refuseDates(written);
        return written.says(office) ? null : written;
    }

    private void tell(ImportField field, String before, String after) {
        if (!Objects.equals(before, after)) {
            row.change(field, before, after);
        }
    }

    /** Another office than the one that counts until now: one that the person is known to hold, or a new one. */
    private void another() {
        Optional<OfficeCard> known = row.officesOfPerson().stream().filter(this::isSame).findFirst();
        if (row.registered() != null) {
            row.change(ImportField.OFFICE, counts == null ? null : counts.title() + ", " + counts.organisation(), known.map(OfficeCard::title).orElseGet(this::title)
                    + ", " + known.map(OfficeCard::organisation).orElseGet(this::organisation));
        }
        if (known.isPresent()) {
            row.keep(known.get(), corrected(known.get()));
            return;
        }
        RankClass rank = read.rank() == null ? read.guessedRank() : read.rank();
        var written = new OfficeFilled(title(), organisation(), rank, read.heldFrom(), read.heldUntil(), read.former());
        refuseDates(written);
        row.keep(null, written);
    }

    private String title() {
        return read.office() != null ? read.office() : counts != null ? counts.title() : Text.of("import.office.untitled");
    }

    /** The organisation that is said; else the delegation's. */
    private String organisation() {
        return read.organisation() != null || row.delegation() == null ? read.organisation() : row.delegation().name();
    }

    private void refuseDates(OfficeFilled written) {
        if (written.heldFrom() != null && written.heldUntil() != null && written.heldUntil().isBefore(written.heldFrom())) {
            row.refuse(ImportProblem.at(ImportField.HELD_UNTIL, "office.dates"));
        }
    }
}
