package org.fireside.directory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A person is erased. Fired inside the transaction that does it, while the names are still there: each room forgets what it has of the
 * person, keeps what is only counted, and tells how much it forgot.
 */
public final class PersonErased {

    private final Set<Long> people;
    private final Set<String> names;
    private final Map<String, Long> forgotten = new TreeMap<>();

    /**
     * @param people the person, and the entries that had gone into this one
     * @param names all ways in which the person may have been written, addresses and numbers among them
     */
    public PersonErased(Set<Long> people, Set<String> names) {
        this.people = Set.copyOf(people);
        this.names = Set.copyOf(names);
    }

    public Set<Long> people() {
        return people;
    }

    public Set<String> names() {
        return names;
    }

    /** @param what key of a text after {@code erasure.}, for the preview */
    public void forgot(String what, long howMany) {
        if (howMany > 0) {
            forgotten.merge(what, howMany, Long::sum);
        }
    }

    /** How much was forgotten, by what it was. */
    public Map<String, Long> forgotten() {
        return Map.copyOf(forgotten);
    }

    /** The ids as a list, for queries. */
    public List<Long> ids() {
        return List.copyOf(people);
    }
}
