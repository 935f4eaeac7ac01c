package org.fireside.directory;

import java.io.Serializable;
import java.util.Map;

/**
 * What erasing a person would do, before anything is done.
 *
 * @param forgotten how much would be forgotten, by what it is
 */
public record ErasurePreview(PersonCard person, Map<String, Long> forgotten) implements Serializable {
}
