package org.fireside.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Somebody asks what is kept about a person. Each room adds what it has; registration, asked first, also tells which registrations are
 * theirs, by which the rooms below it find the rest.
 */
public final class KeptAsked {

    /** At which priority registration answers; all others answer later. */
    public static final int REGISTRATION_FIRST = 1;

    private final long personId;
    private final Set<Long> registrations = new HashSet<>();
    private final List<KeptSection> sections = new ArrayList<>();

    public KeptAsked(long personId) {
        this.personId = personId;
    }

    public long personId() {
        return personId;
    }

    /** Their registrations at all convenings. */
    public Set<Long> registrations() {
        return registrations;
    }

    /** Adds a section; an empty one is left out. */
    public void add(String title, List<KeptFact> facts) {
        if (!facts.isEmpty()) {
            sections.add(new KeptSection(title, facts));
        }
    }

    public List<KeptSection> sections() {
        return List.copyOf(sections);
    }
}
