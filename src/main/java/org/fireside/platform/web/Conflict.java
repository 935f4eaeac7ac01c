package org.fireside.platform.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Somebody else saved first: where what stands now differs from what was typed.
 *
 * @param version the current one; saving over it needs it
 */
public record Conflict(int version, List<Difference> differences) implements Serializable {

    /** One input that differs. */
    public record Difference(String label, String theirs, String yours) implements Serializable {
    }

    /** @param theirs the values as they stand now, by label key @param yours those that were typed, in order */
    public static Conflict between(int version, Map<String, String> theirs, Map<String, String> yours) {
        return new Conflict(version, yours.entrySet().stream()
                .filter(input -> !Objects.equals(theirs.get(input.getKey()), input.getValue()))
                .map(input -> new Difference(input.getKey(), theirs.get(input.getKey()), input.getValue())).toList());
    }
}
