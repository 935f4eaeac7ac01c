package org.fireside.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.fireside.platform.model.TextColumns;

/** Takes names out of texts that people wrote freely, for a person who is erased. Used inside the transaction that erases. */
@ApplicationScoped
public class Forgetting {

    /** A part of a name is no trace of one person, but a word. */
    private static final int SHORTEST = 4;

    @Inject
    private TextColumns columns;

    /**
     * Replaces each of the names in these columns.
     *
     * @param names as they may have been written, the longest are taken first
     * @param table of the room that asks
     * @return in how many texts one stood
     */
    public int in(Collection<String> names, String table, String... texts) {
        int found = 0;
        List<String> longestFirst = names.stream().filter(name -> name.length() >= SHORTEST).distinct()
                .sorted(Comparator.comparing(String::length).reversed()).toList();
        for (String column : texts) {
            for (String name : longestFirst) {
                found += columns.replace(table, column, name, Text.of("platform.erased"));
            }
        }
        return found;
    }
}
