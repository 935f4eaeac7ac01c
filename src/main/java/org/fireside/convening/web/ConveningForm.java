package org.fireside.convening.web;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.fireside.convening.AttributionRule;
import org.fireside.convening.ConveningCard;
import org.fireside.convening.ConveningFilled;
import org.fireside.convening.ConveningKind;
import org.fireside.platform.Refused;
import org.fireside.platform.Text;

/** What stands in the form of a convening while somebody fills it in. */
public class ConveningForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private ConveningKind kind = ConveningKind.FIRESIDE_CHAT;
    private String host;
    private String venue;
    private String city;
    private String timeZone;
    private LocalDateTime startsAt;
    private LocalDateTime endsAt;
    private String whenInWords;
    private LocalDate around;
    private Integer capacity;
    private AttributionRule attributionRule = AttributionRule.ON_THE_RECORD;
    private String description;

    static ConveningForm of(ConveningCard card) {
        var form = new ConveningForm();
        form.title = card.title();
        form.kind = card.kind();
        form.host = card.host();
        form.venue = card.venue();
        form.city = card.city();
        form.timeZone = card.zone().getId();
        form.startsAt = card.startsAt() == null ? null : card.startsAt().atZone(card.zone()).toLocalDateTime();
        form.endsAt = card.endsAt() == null ? null : card.endsAt().atZone(card.zone()).toLocalDateTime();
        form.whenInWords = card.whenInWords();
        form.around = card.startsAt() == null ? card.around() : null;
        form.capacity = card.capacity();
        form.attributionRule = card.attributionRule();
        form.description = card.description();
        return form;
    }

    ConveningFilled filled() {
        return new ConveningFilled(title, kind, host, venue, city, zone(), startsAt, endsAt,
                whenInWords, around, capacity, attributionRule, description);
    }

    private ZoneId zone() {
        try {
            return timeZone == null ? null : ZoneId.of(timeZone.strip());
        } catch (DateTimeException e) {
            throw new Refused("timeZone", "convening.timeZone.unknown");
        }
    }

    /** Each input's value, by the key of its label, for showing where two versions differ. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("convening.title", title);
        values.put("convening.kind", kind == null ? null : Text.of("convening.kind." + kind));
        values.put("convening.host", host);
        values.put("convening.venue", venue);
        values.put("convening.city", city);
        values.put("convening.timeZone", timeZone);
        values.put("convening.startsAt", Objects.toString(startsAt, null));
        values.put("convening.endsAt", Objects.toString(endsAt, null));
        values.put("convening.whenInWords", whenInWords);
        values.put("convening.around", Objects.toString(around, null));
        values.put("convening.capacity", Objects.toString(capacity, null));
        values.put("convening.attributionRule", attributionRule == null ? null : Text.of("convening.rule." + attributionRule));
        values.put("convening.description", description);
        return values;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public ConveningKind getKind() {
        return kind;
    }

    public void setKind(ConveningKind kind) {
        this.kind = kind;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    public String getVenue() {
        return venue;
    }

    public void setVenue(String venue) {
        this.venue = venue;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public LocalDateTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalDateTime endsAt) {
        this.endsAt = endsAt;
    }

    public String getWhenInWords() {
        return whenInWords;
    }

    public void setWhenInWords(String whenInWords) {
        this.whenInWords = whenInWords;
    }

    public LocalDate getAround() {
        return around;
    }

    public void setAround(LocalDate around) {
        this.around = around;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public AttributionRule getAttributionRule() {
        return attributionRule;
    }

    public void setAttributionRule(AttributionRule attributionRule) {
        this.attributionRule = attributionRule;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
