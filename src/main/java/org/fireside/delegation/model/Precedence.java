package org.fireside.delegation.model;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fireside.delegation.PrecedenceBy;
import org.fireside.delegation.PrecedenceCard;
import org.fireside.delegation.Rung;
import org.fireside.directory.CountryNames;

/**
 * The order of precedence: the one place that decides it; every list and every printed page asks it, and the database sorts by it.
 *
 * <p>By rank of the office that counts at the convening, as the convening's ladder has it or else the product's ({@link Rung} cites
 * its sources): an office that is a former one on the convening's day stands on the rung of former offices; whoever has none comes
 * last. Then, where the order goes by credentials, the day of presenting them; then seniority: who took the office first goes first.
 * That rank is followed by a date is how the Vienna Convention on Diplomatic Relations (1961, article 16) orders heads of mission.
 * Then the name by the Unicode collation algorithm (UTS 10), the not yet named last; then the number of the registration. What is
 * not known comes after what is, so that the order is total, whatever is missing. Delegations stand as their heads do, those without
 * a head last, or by the alphabet of a language. Over all of it stand the places that were given by hand.
 */
final class Precedence {

    /** Tables that the order looks at, from the registration {@code r} on; {@code m} is its membership. */
    static final String JOINS = " left join office o on o.id = r.office_id left join person p on p.id = r.person_id";

    private static final String RUNG = "case when o.has_left and (o.held_until is null or o.held_until < ?) then '" + Rung.FORMER_OFFICE + "' else o.rank_class end";

    private final PrecedenceCard rule;

    Precedence(PrecedenceCard rule) {
        this.rule = rule;
    }

    /** What members are sorted by; its one parameter is the day on which it counts whether an office is a former one. */
    String ofMembers() {
        return ofHolders() + ", " + lastIfMissing("p.name_order") + ", r.id";
    }

    /** What delegations are sorted by, with their heads joined as members are, and their organisations as {@code g}; its one parameter is the day. */
    String ofDelegations() {
        return "case when r.id is null then 1 else 0 end, " + ofHolders() + ", g.name, d.id";
    }

    /** Whether delegations are sorted by the alphabet, which the database does not know: see {@link #inAlphabet}. */
    boolean isAlphabetical() {
        return rule.by() == PrecedenceBy.COUNTRY;
    }

    private String ofHolders() {
        return "case when o.id is null then 1 else 0 end, " + onLadder(RUNG) + ", " + onLadder("o.rank_class") + ", "
                + (rule.by() == PrecedenceBy.CREDENTIALS ? lastIfMissing("m.credentials_on") + ", " : "") + lastIfMissing("o.held_from");
    }

    private String onLadder(String rung) {
        return "field(" + rung + ", " + rule.rungs().stream().map(each -> "'" + each + "'").collect(Collectors.joining(", ")) + ")";
    }

    private static String lastIfMissing(String column) {
        return "case when " + column + " is null then 1 else 0 end, " + column;
    }

    /** Delegations in the alphabetical order of the rule's language, by the name that each has in it. */
    List<Named> inAlphabet(List<Named> delegations) {
        Collator alphabet = Collator.getInstance(ULocale.forLanguageTag(rule.language())).freeze();
        Comparator<Named> byName = Comparator.comparing(named -> alphabet.getCollationKey(named.in(rule.language())));
        return delegations.stream().sorted(byName.thenComparing(Named::name).thenComparing(Named::delegation)).toList();
    }

    /**
     * A delegation by the name of its organisation.
     *
     * @param country whether the organisation is one
     */
    record Named(long delegation, String name, boolean country) {

        String in(String language) {
            return country ? CountryNames.in(name, language) : name;
        }
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
