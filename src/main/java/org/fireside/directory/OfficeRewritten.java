package org.fireside.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** An office that is to be written anew, as one of many. @param version that was read */
public record OfficeRewritten(long id, int version, @NotNull @Valid OfficeFilled office) {
}
