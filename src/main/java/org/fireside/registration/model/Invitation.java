package org.fireside.registration.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.fireside.registration.LetterKind;

/** What was written to a guest, and what came back. */
@Entity
@Table(name = "invitation")
public class Invitation {

    /** Nobody is reminded sooner after a letter. */
    private static final Duration PATIENCE = Duration.ofHours(24);

    @Id
    @Column(name = "registration_id")
    private long registrationId;
    @Version
    private int version;
    @Column(name = "convening_id")
    private long conveningId;
    private int letters;
    @Column(name = "last_occasion")
    private String lastOccasion;
    @Column(name = "last_letter_at")
    private Instant lastLetterAt;
    @Column(name = "invited_at")
    private Instant invitedAt;
    @Column(name = "reminded_at")
    private Instant remindedAt;
    private int reminders;
    private int answers;
    @Column(name = "answered_at")
    private Instant answeredAt;
    private Boolean photo;
    @Column(name = "photo_at")
    private Instant photoAt;
    private Boolean recording;
    @Column(name = "recording_at")
    private Instant recordingAt;

    protected Invitation() {
    }

    public Invitation(Registration registration) {
        registrationId = registration.id();
        conveningId = registration.conveningId();
    }

    /** How the occasions of all letters to a guest begin. */
    public static String occasions(long registrationId) {
        return "registration-" + registrationId + "-";
    }

    /** Notes that a letter is written. @return its occasion, which no other letter has */
    public String write(LetterKind kind, Instant now) {
        letters++;
        lastOccasion = occasions(registrationId) + kind + "-" + letters;
        lastLetterAt = now;
        if (kind == LetterKind.INVITATION) {
            invitedAt = now;
        }
        if (kind == LetterKind.REMINDER) {
            remindedAt = now;
            reminders++;
        }
        return lastOccasion;
    }

    /** Notes that the link was given to the guest by other means than a letter. */
    public void handOver(Instant now) {
        invitedAt = invitedAt == null ? now : invitedAt;
    }

    /** Forgets that the guest was invited and answered: the next invitation is a first one. */
    public void beginAnew() {
        invitedAt = null;
        remindedAt = null;
        reminders = 0;
        answeredAt = null;
    }

    /** Keeps what the guest answered. A consent keeps the moment at which it was given or refused. */
    public void answer(Boolean mayPhoto, Boolean mayRecord, Instant now) {
        answers++;
        answeredAt = now;
        if (!Objects.equals(photo, mayPhoto)) {
            photo = mayPhoto;
            photoAt = mayPhoto == null ? null : now;
        }
        if (!Objects.equals(recording, mayRecord)) {
            recording = mayRecord;
            recordingAt = mayRecord == null ? null : now;
        }
    }

    public boolean isInvited() {
        return invitedAt != null;
    }

    /** Whether the last letter is old enough for a reminder. */
    public boolean mayRemind(Instant now) {
        return invitedAt != null && (lastLetterAt == null || !lastLetterAt.plus(PATIENCE).isAfter(now));
    }

    /** How often the guest answered; letters that are written meanwhile do not count. */
    public int answers() {
        return answers;
    }

    public int letters() {
        return letters;
    }

    public long registrationId() {
        return registrationId;
    }

    public String lastOccasion() {
        return lastOccasion;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    public Instant remindedAt() {
        return remindedAt;
    }

    public int reminders() {
        return reminders;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public Boolean photo() {
        return photo;
    }

    public Instant photoAt() {
        return photoAt;
    }

    public Boolean recording() {
        return recording;
    }

    public Instant recordingAt() {
        return recordingAt;
    }

    /** The facts that the audit trail keeps. */
    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("photo", photo == null ? null : photo.toString());
        facts.put("recording", recording == null ? null : recording.toString());
        return facts;
    }
}
