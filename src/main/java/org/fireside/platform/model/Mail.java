package org.fireside.platform.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.fireside.platform.Envelope;
import org.fireside.platform.Letter;
import org.fireside.platform.MailLine;
import org.fireside.platform.MailState;
import org.fireside.platform.Refused;
import org.fireside.platform.Text;

/** A letter on its way: waiting, taken out, sent or not. */
@Entity
@Table(name = "mail")
public class Mail {

    /** So many times it is tried; with the pauses below that is about two days. */
    static final int TRIES = 10;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);
    private static final int REASON_LENGTH = 1000;
    private static final Set<MailState> UNSENT = EnumSet.of(MailState.WAITING, MailState.FAILED, MailState.UNCERTAIN);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(name = "convening_id")
    private Long conveningId;
    private String occasion;
    @Column(name = "recipient_name")
    private String recipientName;
    private String recipient;
    private String subject;
    private String plain;
    private String html;
    private String calendar;
    @Column(name = "message_id")
    private String messageId;
    @Enumerated(EnumType.STRING)
    private MailState state;
    @Column(name = "queued_at")
    private Instant queuedAt;
    @Column(name = "due_at")
    private Instant dueAt;
    @Column(name = "claimed_at")
    private Instant claimedAt;
    @Column(name = "sent_at")
    private Instant sentAt;
    private int attempts;
    private String reason;

    protected Mail() {
    }

    /** @param messageId stays the same however often it is tried, so that a mail program shows it once */
    public Mail(Letter letter, String messageId, Instant now) {
        this.conveningId = letter.conveningId();
        this.occasion = letter.occasion();
        this.recipientName = letter.toName();
        this.recipient = letter.to();
        this.subject = letter.subject();
        this.plain = letter.plain();
        this.html = letter.html();
        this.calendar = letter.calendar();
        this.messageId = messageId;
        this.state = MailState.WAITING;
        this.queuedAt = now;
        this.dueAt = now;
    }

    /** Takes it out to hand it over. */
    public Envelope claim(Instant now) {
        expect(EnumSet.of(MailState.WAITING));
        state = MailState.SENDING;
        claimedAt = now;
        attempts++;
        return new Envelope(id, messageId, recipientName, recipient, subject, plain, html, calendar, now);
    }

    /** It was handed over; also where that was uncertain until now. What it said is forgotten. */
    public void arrive(Instant now) {
        expect(EnumSet.of(MailState.SENDING, MailState.UNCERTAIN));
        state = MailState.SENT;
        sentAt = now;
        reason = null;
        forget();
    }

    /** It was refused for now: tried again after a pause that grows, and given up after {@value #TRIES} times. */
    public void postpone(Instant now, String why) {
        expect(EnumSet.of(MailState.SENDING));
        reason = shortened(why);
        state = attempts >= TRIES ? MailState.FAILED : MailState.WAITING;
        dueAt = now.plus(pause());
    }

    private Duration pause() {
        Duration pause = FIRST_PAUSE.multipliedBy((long) Math.pow(3, attempts - 1.0));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** It was refused for good. */
    public void fail(String why) {
        expect(EnumSet.of(MailState.SENDING));
        state = MailState.FAILED;
        reason = shortened(why);
    }

    /** Nobody knows whether it was handed over. */
    public void lose(String why) {
        expect(EnumSet.of(MailState.SENDING));
        state = MailState.UNCERTAIN;
        reason = shortened(why);
    }

    /** A person decides that it is to be sent. @throws Refused unless it failed or is uncertain */
    public void sendAgain(Instant now) {
        expect(EnumSet.of(MailState.FAILED, MailState.UNCERTAIN));
        state = MailState.WAITING;
        dueAt = now;
        attempts = 0;
    }

    /** Takes it back. What it said is forgotten. @throws Refused if it is being handed over or was sent */
    public void withdraw() {
        expect(UNSENT);
        state = MailState.WITHDRAWN;
        forget();
    }

    /** Forgets to whom it went, who is erased; where it waits it goes nowhere any more. */
    public void forgetPerson() {
        if (isUnsent()) {
            withdraw();
        }
        recipientName = null;
        recipient = "";
        subject = Text.of("platform.erased");
        reason = null;
    }

    /** Whether it lies here, and is neither sent nor being sent nor taken back. */
    public boolean isUnsent() {
        return UNSENT.contains(state);
    }

    private void expect(Set<MailState> states) {
        if (!states.contains(state)) {
            throw Refused.because("mail.moved");
        }
    }

    private void forget() {
        plain = null;
        html = null;
        calendar = null;
    }

    private static String shortened(String why) {
        return why.length() > REASON_LENGTH ? why.substring(0, REASON_LENGTH) : why;
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Long conveningId() {
        return conveningId;
    }

    public String occasion() {
        return occasion;
    }

    public MailState state() {
        return state;
    }

    public MailLine line() {
        return new MailLine(id, version, recipientName, recipient, subject, state, queuedAt, dueAt, sentAt, attempts, reason);
    }
}
