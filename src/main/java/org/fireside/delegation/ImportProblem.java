package org.fireside.delegation;

import java.io.Serializable;
import java.util.List;
import org.fireside.platform.Text;

/**
 * What is wrong with a row, and what to do about it.
 *
 * @param field whose column it is about, or null when it is about the whole row
 * @param key of the text in the bundles
 * @param values for the text's placeholders
 */
public record ImportProblem(ImportField field, String key, List<String> values) implements Serializable {

    public ImportProblem {
        values = List.copyOf(values);
    }

    public static ImportProblem at(ImportField field, String key, Object... values) {
        return new ImportProblem(field, key, java.util.Arrays.stream(values).map(String::valueOf).toList());
    }

    /** The text that a person reads. */
    public String text() {
        return Text.of(key, values.toArray());
    }
}
