package org.fireside.directory;

import java.io.Serializable;
import java.util.List;
import org.fireside.platform.Text;

/** A section of what is kept about a person, in words. */
public record KeptText(String title, List<Line> facts) implements Serializable {

    /** One fact, in words. */
    public record Line(String what, String value) implements Serializable {
    }

    /** @param section in keys of texts */
    public static KeptText of(KeptSection section) {
        return new KeptText(Text.of(section.title()), section.facts().stream().map(fact -> new Line(Text.of(fact.label()), fact.value())).toList());
    }
}
