package org.fireside.directory;

import java.io.Serializable;
import java.util.List;

/**
 * What one part of Fireside keeps about a person.
 *
 * @param title key of the text that names it
 */
public record KeptSection(String title, List<KeptFact> facts) implements Serializable {

    public KeptSection {
        facts = List.copyOf(facts);
    }
}
