package org.fireside.delegation;

import java.io.Serializable;

/** A fact that a row would change. @param field whose text key is {@code import.field.<field>} @param before null where there is nothing */
public record ImportChange(ImportField field, String before, String after) implements Serializable {
}
