package org.fireside.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * An office that is to be added, as one of many.
 *
 * @param personId its holder, or null while nobody is named
 */
public record OfficeTaken(@NotNull @Valid OfficeFilled office, Long personId) {
}
