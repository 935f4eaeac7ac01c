package org.fireside.registration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.fireside.account.ConveningId;
import org.fireside.platform.Text;
import org.fireside.platform.web.Conflict;
import org.fireside.platform.web.DatabasePages;
import org.fireside.platform.web.Notices;
import org.fireside.registration.GuestCard;
import org.fireside.registration.Retention;
import org.fireside.registration.RetentionCard;

/** How long the guests' names are kept, and who would go. */
@Named
@ViewScoped
public class RetentionBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    @Inject
    private Retention retention;
    @Inject
    private Notices notices;

    private long convening;
    private RetentionCard card;
    private Integer days;
    private DatabasePages<GuestCard> rows;
    private Conflict conflict;

    public void load() {
        card = retention.get(id());
        days = card.days();
        rows = new DatabasePages<>(request -> retention.wouldGo(id(), request));
    }

    public String save() {
        if (!notices.attempt(() -> retention.set(id(), card.version(), days), this::compare)) {
            return null;
        }
        notices.done("retention.saved");
        return "/registration/retention.xhtml?faces-redirect=true&convening=" + convening;
    }

    private void compare() {
        RetentionCard current = retention.get(id());
        conflict = Conflict.between(current.version(), values(current.days()), values(days));
    }

    private static Map<String, String> values(Integer days) {
        return Map.of("retention.days", Objects.toString(days, ""));
    }

    /** Saves what was typed over what somebody else saved. */
    public String saveOver() {
        conflict = null;
        card = retention.get(id());
        return save();
    }

    /** Until when they are kept, in words. */
    public String getUntil() {
        return card.until() == null ? Text.of("retention.noEnd") : Text.of("retention.until", DAY.format(card.until()));
    }

    private ConveningId id() {
        return new ConveningId(convening);
    }

    public DatabasePages<GuestCard> getRows() {
        return rows;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public long getConvening() {
        return convening;
    }

    public void setConvening(long convening) {
        this.convening = convening;
    }
}
