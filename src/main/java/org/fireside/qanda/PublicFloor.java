package org.fireside.qanda;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.fireside.convening.AttributionRule;

/**
 * A session's floor as everybody sees it who has its code.
 *
 * @param namings how one may ask
 * @param speakers on stage, to whom a question can be put
 */
public record PublicFloor(long sessionId, long conveningId, String code, FloorState state, String host, String convening, ZoneId zone, String session, AttributionRule rule,
        Admission admission, Set<Naming> namings, List<String> topics, List<Speaker> speakers, WallCard wall) implements Serializable {

    /** @param id of the place on stage */
    public record Speaker(long id, String name) implements Serializable {
    }
}
