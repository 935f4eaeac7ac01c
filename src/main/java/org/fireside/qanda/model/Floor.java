package org.fireside.qanda.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.Refused;
import org.fireside.qanda.Admission;
import org.fireside.qanda.FloorCard;
import org.fireside.qanda.FloorFilled;
import org.fireside.qanda.FloorState;
import org.fireside.qanda.JoinCode;
import org.fireside.qanda.Naming;
import org.fireside.qanda.Reading;
import org.fireside.qanda.WallCard;

/** How the questions of a session are taken: who may ask and vote, how, and when; and what the wall shows of it. */
@Entity
@Table(name = "floor")
public class Floor {

    @Id
    @Column(name = "session_id")
    private long sessionId;
    @Version
    private int version;
    @Column(name = "convening_id")
    private long conveningId;
    private String code;
    @Enumerated(EnumType.STRING)
    private FloorState state = FloorState.PREPARED;
    @Enumerated(EnumType.STRING)
    private Reading reading = Reading.BEFORE;
    @Enumerated(EnumType.STRING)
    private Admission admission = Admission.ANYONE;
    @Column(name = "by_name")
    private boolean byName = true;
    @Column(name = "by_delegation")
    private boolean byDelegation = true;
    private boolean anonymously = true;
    @Column(name = "held_words")
    private String heldWords;
    @Column(name = "wall_dark")
    private boolean wallDark = true;
    @Column(name = "wall_blank")
    private boolean wallBlank;
    @Column(name = "wall_frozen")
    private boolean wallFrozen;
    @Column(name = "wall_top")
    private int wallTop = 3;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "closed_at")
    private Instant closedAt;

    protected Floor() {
    }

    /** A floor that takes nothing yet: questions are read before all see them, and may be asked in every way. */
    public Floor(long conveningId, long sessionId) {
        this.conveningId = conveningId;
        this.sessionId = sessionId;
        this.code = JoinCode.generate();
    }

    /** Takes questions and votes from now on. */
    public void open(Instant at) {
        if (state == FloorState.OPEN) {
            throw Refused.because("floor.open.already");
        }
        state = FloorState.OPEN;
        openedAt = openedAt == null ? at : openedAt;
        closedAt = null;
    }

    /** Takes nothing any more. */
    public void close(Instant at) {
        if (state != FloorState.OPEN) {
            throw Refused.because("floor.closed.already");
        }
        state = FloorState.CLOSED;
        closedAt = at;
    }

    public void rewrite(FloorFilled filled) {
        reading = filled.reading();
        admission = filled.admission();
        byName = filled.namings().contains(Naming.BY_NAME);
        byDelegation = filled.namings().contains(Naming.BY_DELEGATION);
        anonymously = filled.namings().contains(Naming.ANONYMOUSLY);
        heldWords = filled.heldWords();
    }

    /** Another code: who has the old one only does not find the floor any more. */
    public void changeCode(String another) {
        code = another;
    }

    public void darkenWall(boolean dark) {
        wallDark = dark;
    }

    /** The wall shows nothing, until it is told to again. */
    public void blankWall(boolean blank) {
        wallBlank = blank;
    }

    /** The wall goes on showing what it shows. */
    public void freezeWall(boolean frozen) {
        wallFrozen = frozen;
    }

    /** How many of the questions with the most votes the wall shows besides. @throws Refused unless there is place for so many */
    public void showOnWall(int top) {
        if (top < 0 || top > 5) {
            throw new Refused("top", "floor.wall.top");
        }
        wallTop = top;
    }

    /** @throws Refused unless it takes questions and votes */
    public void refuseUnlessOpen() {
        if (state != FloorState.OPEN) {
            throw Refused.because("floor.notOpen." + state);
        }
    }

    /** @throws Refused unless questions may be asked like this here */
    public void refuseUnlessAsked(Naming naming) {
        if (!namings().contains(naming)) {
            throw new Refused("naming", "floor.naming.not");
        }
    }

    /** Whether a moderator wants to read this before all do, because of its words. */
    public boolean wantsReading(String text) {
        return new HeldWords(heldWords).areIn(text);
    }

    /** One more word or phrase that a moderator wants to read first; again is no harm. @throws Refused if the list is full */
    public void hold(String words) {
        if (wantsReading(words)) {
            return;
        }
        String one = words.strip().replaceAll("\\s+", " ");
        String longer = heldWords == null ? one : heldWords + "\n" + one;
        if (longer.length() > FloorFilled.LONGEST_LIST) {
            throw Refused.because("floor.heldWords.full");
        }
        heldWords = longer;
    }

    public Set<Naming> namings() {
        var namings = EnumSet.noneOf(Naming.class);
        if (byName) {
            namings.add(Naming.BY_NAME);
        }
        if (byDelegation) {
            namings.add(Naming.BY_DELEGATION);
        }
        if (anonymously) {
            namings.add(Naming.ANONYMOUSLY);
        }
        return namings;
    }

    public long sessionId() {
        return sessionId;
    }

    public long conveningId() {
        return conveningId;
    }

    public FloorState state() {
        return state;
    }

    public Reading reading() {
        return reading;
    }

    public Admission admission() {
        return admission;
    }

    /** This as those who run it see it. */
    public FloorCard card() {
        return new FloorCard(sessionId, conveningId, version, code, state, reading, admission, namings(), heldWords,
                new WallCard(wallDark, wallBlank, wallFrozen, wallTop));
    }

    /** How the audit trail names it: as its session. */
    public AuditSubject subject() {
        return new AuditSubject(conveningId, "session", sessionId, "#" + sessionId);
    }

    /** The facts that the audit trail keeps. */
    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("state", state.name());
        facts.put("reading", reading.name());
        facts.put("admission", admission.name());
        facts.put("namings", String.join("; ", namings().stream().map(Naming::name).toList()));
        facts.put("heldWords", heldWords);
        return facts;
    }
}
