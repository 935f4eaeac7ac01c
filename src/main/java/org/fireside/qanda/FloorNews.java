package org.fireside.qanda;

import java.util.List;

/**
 * What became of some questions of a floor.
 *
 * @param seen those that everybody may see
 * @param asking the question that is being asked, or null
 */
public record FloorNews(PublicFloor floor, List<PublicQuestion> seen, PublicQuestion asking) {
}
