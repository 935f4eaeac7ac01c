package org.fireside.delegation;

import java.io.Serializable;

/** Which rows of a list are shown. @param kind null for all @param leftOut only those that were left out; else those that were not */
public record RowFilter(RowKind kind, boolean leftOut) implements Serializable {
}
