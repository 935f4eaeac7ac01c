package org.fireside.delegation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.fireside.convening.ConveningCard;
import org.fireside.delegation.Travel;
import org.fireside.platform.Refused;

/** A {@link Travel} as it is kept: its times are moments. Never changed, only replaced. */
@Embeddable
public class Journey {

    @Column(name = "arrives_at")
    private Instant arrivesAt;
    @Column(name = "arrives_by")
    private String arrivesBy;
    @Column(name = "arrives_where")
    private String arrivesWhere;
    @Column(name = "departs_at")
    private Instant departsAt;
    @Column(name = "departs_by")
    private String departsBy;
    @Column(name = "departs_where")
    private String departsWhere;
    private String vehicle;
    private String hotel;

    protected Journey() {
    }

    /**
     * @param convening whose zone the times are in
     * @throws Refused if it departs before it arrives, arrives when the convening is over or departs before it begins
     */
    static Journey of(Travel travel, ConveningCard convening) {
        refuseUnlessPossible(travel, convening);
        var journey = new Journey();
        journey.arrivesAt = moment(travel.arrivesAt(), convening.zone());
        journey.arrivesBy = travel.arrivesBy();
        journey.arrivesWhere = travel.arrivesWhere();
        journey.departsAt = moment(travel.departsAt(), convening.zone());
        journey.departsBy = travel.departsBy();
        journey.departsWhere = travel.departsWhere();
        journey.vehicle = travel.vehicle();
        journey.hotel = travel.hotel();
        return journey;
    }

    static void refuseUnlessPossible(Travel travel, ConveningCard convening) {
        Instant arrival = moment(travel.arrivesAt(), convening.zone());
        Instant departure = moment(travel.departsAt(), convening.zone());
        if (arrival != null && departure != null && !departure.isAfter(arrival)) {
            throw new Refused("departsAt", "delegation.travel.departsFirst");
        }
        if (arrival != null && convening.endsAt() != null && !arrival.isBefore(convening.endsAt())) {
            throw new Refused("arrivesAt", "delegation.travel.afterTheEnd");
        }
        if (departure != null && convening.startsAt() != null && !departure.isAfter(convening.startsAt())) {
            throw new Refused("departsAt", "delegation.travel.beforeTheStart");
        }
    }

    private static Instant moment(LocalDateTime local, ZoneId zone) {
        return local == null ? null : local.atZone(zone).toInstant();
    }

    /** The travel, in a zone's times. */
    Travel read(ZoneId zone) {
        return new Travel(local(arrivesAt, zone), arrivesBy, arrivesWhere, local(departsAt, zone), departsBy, departsWhere, vehicle, hotel);
    }

    private static LocalDateTime local(Instant moment, ZoneId zone) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, zone);
    }

    /** The facts that the audit trail keeps. */
    Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("arrivesAt", Objects.toString(arrivesAt, null));
        facts.put("arrivesBy", arrivesBy);
        facts.put("arrivesWhere", arrivesWhere);
        facts.put("departsAt", Objects.toString(departsAt, null));
        facts.put("departsBy", departsBy);
        facts.put("departsWhere", departsWhere);
        facts.put("vehicle", vehicle);
        facts.put("hotel", hotel);
        return facts;
    }
}
