package org.fireside.delegation;

import java.io.Serializable;
import java.util.List;

/** The columns of a list as they are offered for choice. @param remembered whether they were chosen before for a list with these headings */
public record ColumnsProposed(int headingLine, boolean remembered, List<ColumnChoice> columns) implements Serializable {
}
