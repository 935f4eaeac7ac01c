package org.fireside.convening.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fireside.convening.AttributionRule;
import org.fireside.convening.SessionCard;
import org.fireside.convening.SessionFilled;
import org.fireside.convening.SessionFormat;
import org.fireside.platform.Text;

/** What stands in the form of a session while somebody fills it in. */
public class SessionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private SessionFormat format = SessionFormat.FIRESIDE_CHAT;
    private String room;
    private LocalDateTime startsAt;
    private LocalDateTime endsAt;
    private AttributionRule attributionRule;
    private String topics;

    static SessionForm of(SessionCard card, ZoneId zone) {
        var form = new SessionForm();
        form.title = card.title();
        form.format = card.format();
        form.room = card.room();
        form.startsAt = local(card.startsAt(), zone);
        form.endsAt = local(card.endsAt(), zone);
        form.attributionRule = card.attributionRule();
        form.topics = String.join("\n", card.topics());
        return form;
    }

    private static LocalDateTime local(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toLocalDateTime();
    }

    SessionFilled filled() {
        return new SessionFilled(title, format, room, startsAt, endsAt, attributionRule,
                topics == null ? List.of() : topics.lines().toList());
    }

    /** Each input's value, by the key of its label, for showing where two versions differ. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("session.title", title);
        values.put("session.format", format == null ? null : Text.of("session.format." + format));
        values.put("session.room", room);
        values.put("convening.startsAt", Objects.toString(startsAt, null));
        values.put("convening.endsAt", Objects.toString(endsAt, null));
        values.put("convening.attributionRule", attributionRule == null ? null : Text.of("convening.rule." + attributionRule));
        values.put("session.topics", topics == null || topics.isBlank() ? null : String.join("; ", topics.lines().toList()));
        return values;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public SessionFormat getFormat() {
        return format;
    }

    public void setFormat(SessionFormat format) {
        this.format = format;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
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

    public AttributionRule getAttributionRule() {
        return attributionRule;
    }

    public void setAttributionRule(AttributionRule attributionRule) {
        this.attributionRule = attributionRule;
    }

    public String getTopics() {
        return topics;
    }

    public void setTopics(String topics) {
        this.topics = topics;
    }
}
