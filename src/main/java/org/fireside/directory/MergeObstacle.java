package org.fireside.directory;

import java.io.Serializable;
import java.util.List;

/**
 * Why two entries cannot be merged as things stand, and what to do about it.
 *
 * @param key of the text in the bundles
 * @param values for its placeholders
 */
public record MergeObstacle(String key, List<String> values) implements Serializable {
}
