package org.fireside.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A person who is to be written anew, as one of many. @param version that was read */
public record PersonRewritten(long id, int version, @NotNull @Valid PersonFilled person) {
}
