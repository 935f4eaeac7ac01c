package org.fireside.qanda;

import java.util.List;

/**
 * How a floor stands, and what became of some of its questions.
 *
 * @param seen those that everybody may see
 * @param asking the question that is being asked, or null
 */
public record FloorNews(FloorState state, WallCard wall, List<PublicQuestion> seen, PublicQuestion asking) {
}
