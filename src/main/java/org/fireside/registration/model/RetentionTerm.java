package org.fireside.registration.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.fireside.platform.Refused;
import org.fireside.registration.RetentionCard;

/** How long the names of a convening's guests are kept after it. */
@Entity
@Table(name = "retention")
public class RetentionTerm {

    /** Ten years. */
    private static final int LONGEST = 3650;

    @Id
    @Column(name = "convening_id")
    private long conveningId;
    @Version
    private int version;
    private Integer days;

    protected RetentionTerm() {
    }

    public RetentionTerm(long conveningId) {
        this.conveningId = conveningId;
    }

    /** @param wanted days after the end, or null for no end @throws Refused unless it is from a day to ten years */
    public void set(Integer wanted) {
        if (wanted != null && (wanted < 1 || wanted > LONGEST)) {
            throw new Refused("days", "retention.days.range", LONGEST);
        }
        days = wanted;
    }

    public int version() {
        return version;
    }

    public Integer days() {
        return days;
    }

    /** @param lastDay of the convening */
    public RetentionCard card(LocalDate lastDay) {
        return new RetentionCard(version, days, days == null ? null : lastDay.plusDays(days));
    }
}
