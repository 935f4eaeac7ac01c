package org.fireside.delegation;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.fireside.platform.Given;

/**
 * How a delegation or a member of it comes, stays and goes, as it is filled in and read. Times are those of the convening's zone; null for
 * what is not known, or for a member not different from the delegation's.
 *
 * @param arrivesBy flight, train, car
 * @param arrivesWhere airport, station, border
 */
public record Travel(LocalDateTime arrivesAt, @Size(max = 120) String arrivesBy, @Size(max = 200) String arrivesWhere,
        LocalDateTime departsAt, @Size(max = 120) String departsBy, @Size(max = 200) String departsWhere,
        @Size(max = 500) String vehicle, @Size(max = 500) String hotel) implements Serializable {

    /** Where nothing is known. */
    public static final Travel UNKNOWN = new Travel(null, null, null, null, null, null, null, null);

    public Travel {
        arrivesBy = Given.orNull(arrivesBy);
        arrivesWhere = Given.orNull(arrivesWhere);
        departsBy = Given.orNull(departsBy);
        departsWhere = Given.orNull(departsWhere);
        vehicle = Given.orNull(vehicle);
        hotel = Given.orNull(hotel);
    }

    /** Whether anything of an arrival is known. */
    public boolean arrives() {
        return anyOf(arrivesAt, arrivesBy, arrivesWhere);
    }

    /** Whether anything of a departure is known. */
    public boolean departs() {
        return anyOf(departsAt, departsBy, departsWhere);
    }

    private static boolean anyOf(Object... values) {
        return Stream.of(values).anyMatch(Objects::nonNull);
    }

    /**
     * A member's travel in full: what is the member's own, and the delegation's for the rest. An arrival, and a departure, is taken
     * whole: another flight is not at the delegation's hour.
     */
    public Travel over(Travel delegation) {
        Travel arrival = arrives() ? this : delegation;
        Travel departure = departs() ? this : delegation;
        return new Travel(arrival.arrivesAt, arrival.arrivesBy, arrival.arrivesWhere, departure.departsAt, departure.departsBy, departure.departsWhere,
                vehicle == null ? delegation.vehicle : vehicle, hotel == null ? delegation.hotel : hotel);
    }
}
