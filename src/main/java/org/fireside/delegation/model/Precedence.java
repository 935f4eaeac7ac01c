package org.fireside.delegation.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The order of precedence: the one place that decides it; every list asks it, and the database sorts by it.
 *
 * <p>Rank of the office that counts at the convening, offices held now before former ones, and those before none; then seniority:
 * who took the office first goes first, an unknown day last; then the name by the Unicode collation algorithm, the not yet named
 * last; then the number of the registration. So the order is total, whatever is missing. Rank, then the date of taking up the office,
 * is how the Vienna Convention on Diplomatic Relations (1961, article 16) orders heads of mission within a class.
 * Over it stand the places that were given by hand.
 */
final class Precedence {

    /** Tables that the order looks at, from the registration {@code r} on. */
    static final String JOINS = """
            left join office o on o.id = r.office_id left join rank_class k on k.code = o.rank_class
            left join person p on p.id = r.person_id""";

    /** What is sorted by; its one parameter is the day on which it counts whether an office is a former one. */
    static final String ORDER = """
             case when o.id is null then 2
               when o.has_left and (o.held_until is null or o.held_until < ?) then 1 else 0 end,
             k.position, case when o.held_from is null then 1 else 0 end, o.held_from,
             case when p.id is null then 1 else 0 end, p.name_order, r.id""";

    private Precedence() {
    }

    /**
     * The order with its overrides: each member that was given a place stands there, and the others stand around it in their order.
     * Of two that were given the same place the one that goes first by precedence has it, the other the next; a place beyond the last
     * is the last. Nobody is lost or doubled, whatever was given.
     *
     * @param order by precedence
     * @param places given by hand, from 1; of members who are not in the order nothing is heard
     */
    static List<Long> withOverrides(List<Long> order, Map<Long, Integer> places) {
        var given = order.stream().filter(places::containsKey).sorted(Comparator.comparing(places::get)).toList();
        var standing = new ArrayList<>(order.stream().filter(member -> !places.containsKey(member)).toList());
        int free = 0;
        for (Long member : given) {
            int index = Math.min(Math.max(free, places.get(member) - 1), standing.size());
            standing.add(index, member);
            free = index + 1;
        }
        return standing;
    }
}
