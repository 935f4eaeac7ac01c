package org.fireside.delegation.web;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fireside.delegation.Travel;

/** What stands in the form of a travel while somebody fills it in; the pages of a delegation and of a member share it. */
public class TravelForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDateTime arrivesAt;
    private String arrivesBy;
    private String arrivesWhere;
    private LocalDateTime departsAt;
    private String departsBy;
    private String departsWhere;
    private String vehicle;
    private String hotel;

    static TravelForm of(Travel travel) {
        var form = new TravelForm();
        form.arrivesAt = travel.arrivesAt();
        form.arrivesBy = travel.arrivesBy();
        form.arrivesWhere = travel.arrivesWhere();
        form.departsAt = travel.departsAt();
        form.departsBy = travel.departsBy();
        form.departsWhere = travel.departsWhere();
        form.vehicle = travel.vehicle();
        form.hotel = travel.hotel();
        return form;
    }

    Travel filled() {
        return new Travel(arrivesAt, arrivesBy, arrivesWhere, departsAt, departsBy, departsWhere, vehicle, hotel);
    }

    /** Each input's value, by the key of its label, for showing where two versions differ. */
    static Map<String, String> values(Travel travel) {
        var values = new LinkedHashMap<String, String>();
        values.put("delegation.travel.arrivesAt", When.at(travel.arrivesAt()));
        values.put("delegation.travel.arrivesBy", travel.arrivesBy());
        values.put("delegation.travel.arrivesWhere", travel.arrivesWhere());
        values.put("delegation.travel.departsAt", When.at(travel.departsAt()));
        values.put("delegation.travel.departsBy", travel.departsBy());
        values.put("delegation.travel.departsWhere", travel.departsWhere());
        values.put("delegation.travel.vehicle", travel.vehicle());
        values.put("delegation.travel.hotel", travel.hotel());
        return values;
    }

    public LocalDateTime getArrivesAt() {
        return arrivesAt;
    }

    public void setArrivesAt(LocalDateTime arrivesAt) {
        this.arrivesAt = arrivesAt;
    }

    public String getArrivesBy() {
        return arrivesBy;
    }

    public void setArrivesBy(String arrivesBy) {
        this.arrivesBy = arrivesBy;
    }

    public String getArrivesWhere() {
        return arrivesWhere;
    }

    public void setArrivesWhere(String arrivesWhere) {
        this.arrivesWhere = arrivesWhere;
    }

    public LocalDateTime getDepartsAt() {
        return departsAt;
    }

    public void setDepartsAt(LocalDateTime departsAt) {
        this.departsAt = departsAt;
    }

    public String getDepartsBy() {
        return departsBy;
    }

    public void setDepartsBy(String departsBy) {
        this.departsBy = departsBy;
    }

    public String getDepartsWhere() {
        return departsWhere;
    }

    public void setDepartsWhere(String departsWhere) {
        this.departsWhere = departsWhere;
    }

    public String getVehicle() {
        return vehicle;
    }

    public void setVehicle(String vehicle) {
        this.vehicle = vehicle;
    }

    public String getHotel() {
        return hotel;
    }

    public void setHotel(String hotel) {
        this.hotel = hotel;
    }
}
