package org.fireside.delegation.reading;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.fireside.convening.Part;

/** The parts that are written: one or several, divided by commas, semicolons, strokes or "and". */
final class Parts {

    private static final Words WORDS = Words.of("parts.properties");

    private Parts() {
    }

    /** The parts, or empty where one of them is none that is known. */
    static Optional<Set<Part>> of(String text) {
        var parts = EnumSet.noneOf(Part.class);
        for (String each : text.split("[,;/+&\\n]|\\s(?:and|et|und|y|e)\\s")) {
            Optional<Part> part = part(each.strip());
            if (part.isEmpty() && !each.isBlank()) {
                return Optional.empty();
            }
            part.ifPresent(parts::add);
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
    }

    private static Optional<Part> part(String text) {
        return Arrays.stream(Part.values()).filter(part -> part.name().equals(text)).findFirst().or(() -> WORDS.meaning(text).map(Part::valueOf));
    }
}
