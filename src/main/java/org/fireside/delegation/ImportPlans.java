package org.fireside.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fireside.account.ConveningId;
import org.fireside.delegation.model.Import;
import org.fireside.delegation.model.ImportRows;
import org.fireside.delegation.model.StagedRow;
import org.fireside.delegation.model.Twins;
import org.fireside.delegation.reading.ReadRow;
import org.fireside.delegation.reading.RowReader;
import org.fireside.registration.GuestDetails;

/** Plans rows of a list, some hundreds at a time, from what they say and what is known at this moment. */
@ApplicationScoped
class ImportPlans {

    @Inject
    private ImportLookup lookup;
    @Inject
    private RowPlanner planner;
    @Inject
    private ImportRows rows;

    /** Begins the planning of some rows of a list: what is the same for all its rows is fetched once. */
    Planning begin(ConveningId convening, Import of) {
        return new Planning(convening, of, null);
    }

    /** Begins the planning of a list from its first row to its last: which of its rows are of the same person is fetched once, too. */
    Planning beginWhole(ConveningId convening, Import of) {
        return new Planning(convening, of, rows.twins(of));
    }

    /** Whether there are places known by their office only, which rows may fill. */
    boolean hasPlaces(ConveningId convening) {
        return !lookup.unnamed(convening).isEmpty();
    }

    /** The planning of rows of one list. */
    final class Planning {

        private final ConveningId convening;
        private final Import of;
        private final ImportDelegations delegations;
        private final Twins whole;
        private final Set<Long> added = new HashSet<>();
        private final List<GuestDetails> unnamed;

        private Planning(ConveningId convening, Import of, Twins whole) {
            this.convening = convening;
            this.of = of;
            this.whole = whole;
            this.delegations = lookup.delegations(convening, of);
            this.unnamed = lookup.unnamed(convening);
        }

        /** People whom rows of this list have added: no other row of it is planned to be of one of them. */
        void added(Collection<Long> people) {
            added.addAll(people);
        }

        /** Plans rows that wait in the table with all others of the list. */
        List<RowPlan> plan(List<StagedRow> staged) {
            Map<StagedRow, ReadRow> read = read(staged);
            return plan(read, whole == null ? twins(read) : whole);
        }

        private Twins twins(Map<StagedRow, ReadRow> read) {
            var identities = read.values().stream().map(delegations::identity).distinct().toList();
            var emails = read.values().stream().map(ReadRow::email).filter(Objects::nonNull).distinct().toList();
            return rows.twins(of, identities, emails);
        }

        /** Plans rows of which those before them are known, and makes them known to those after them. */
        List<RowPlan> plan(List<StagedRow> staged, Twins before) {
            Map<StagedRow, ReadRow> read = read(staged);
            read.forEach((row, says) -> before.add(row.line(), delegations.identity(says), says.email()));
            return plan(read, before);
        }

        private Map<StagedRow, ReadRow> read(List<StagedRow> staged) {
            var read = new LinkedHashMap<StagedRow, ReadRow>();
            staged.forEach(row -> read.put(row, RowReader.read(row.given(), of.isMonthFirst())));
            return read;
        }

        private List<RowPlan> plan(Map<StagedRow, ReadRow> read, Twins twins) {
            Map<Long, Long> filled = unnamed.isEmpty() ? new HashMap<>() : rows.filled(of);
            ImportKnowledge knowledge = lookup.of(convening, read, delegations, unnamed, filled, twins, added);
            return read.entrySet().stream().map(row -> planner.plan(row.getKey(), row.getValue(), knowledge)).toList();
        }
    }
}
