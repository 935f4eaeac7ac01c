package org.fireside.delegation;

import java.io.Serializable;
import java.util.List;

/** A column of a list as it is offered for choice. @param field what it is proposed to hold, or null @param samples of its cells */
public record ColumnChoice(int number, String heading, ImportField field, List<String> samples) implements Serializable {
}
