package org.fireside.registration.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fireside.convening.Part;
import org.fireside.platform.Refused;
import org.fireside.registration.GuestCard;
import org.fireside.registration.RegistrationMove;
import org.fireside.registration.RegistrationState;

/** A person, or an office whose holder is not yet named, at a convening. */
@Entity
@Table(name = "registration")
public class Registration {

    /** What {@link #columns} has the values of. */
    static final String[] COLUMNS = {"version", "convening_id", "person_id", "office_id", "state", "note"};

    /** Whoever plays only these works there, and takes no guest's place. */
    private static final Set<Part> AT_WORK = EnumSet.of(Part.STAFF, Part.SECURITY, Part.INTERPRETER);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(name = "convening_id")
    private long conveningId;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "office_id")
    private Long officeId;
    @Enumerated(EnumType.STRING)
    private RegistrationState state;
    private String note;
    @Column(name = "accompanies_id")
    private Long accompaniesId;
    @Column(name = "waiting_number")
    private Long waitingNumber;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "registration_part", joinColumns = @JoinColumn(name = "registration_id"))
    @Column(name = "part")
    @Enumerated(EnumType.STRING)
    private Set<Part> parts = new HashSet<>();

    protected Registration() {
    }

    /**
     * An invitation.
     *
     * @param personId null while only the office is known
     * @param officeId the office that counts at this convening, or null
     * @throws Refused if there is neither a person nor an office, or no part
     */
    public Registration(long conveningId, Long personId, Long officeId, Set<Part> parts, String note) {
        if (personId == null && officeId == null) {
            throw new Refused("familyName", "registration.nobody");
        }
        this.conveningId = conveningId;
        this.personId = personId;
        this.officeId = officeId;
        this.state = RegistrationState.INVITED;
        play(parts);
        this.note = note;
    }

    /** Somebody who accompanies a guest, and goes through life with them. */
    public static Registration accompanying(Registration guest, long personId) {
        var companion = new Registration(guest.conveningId, personId, null, EnumSet.of(Part.GUEST), null);
        companion.accompaniesId = guest.id;
        return companion;
    }

    /**
     * Goes on in its life.
     *
     * @throws Refused if the move is not legal now
     */
    public void make(RegistrationMove move) {
        if (!move.isLegalFrom(state)) {
            throw Refused.because("registration.move.illegal", move, state);
        }
        state = move.to();
        waitingNumber = null;
    }

    /** Takes its place in the line of those who wait; who accompanies a guest has the guest's. */
    public void waitAs(long number) {
        waitingNumber = number;
    }

    /**
     * Names the holder of a place that was known by office only.
     *
     * @throws Refused if it has a name
     */
    public void name(long person) {
        if (personId != null) {
            throw Refused.because("registration.named");
        }
        personId = person;
    }

    /** Somebody else comes in the place of who was to accompany a guest. @throws Refused if nobody is accompanied */
    public void replace(long person) {
        if (accompaniesId == null) {
            throw Refused.because("registration.named");
        }
        personId = person;
    }

    /** Writes the registration anew. @throws Refused if no part is left */
    public void rewrite(Long office, Set<Part> played, String noted) {
        if (personId == null && office == null) {
            throw new Refused("title", "registration.nobody");
        }
        officeId = office;
        play(played);
        note = noted;
    }

    /** Forgets what tells of the person, who is erased. What is counted stays. */
    public void forget() {
        officeId = null;
        note = null;
    }

    /** Adds a part. */
    public void alsoPlay(Part part) {
        parts.add(part);
    }

    private void play(Set<Part> played) {
        if (played.isEmpty()) {
            throw new Refused("parts", "registration.parts.none");
        }
        parts.retainAll(played);
        parts.addAll(played);
    }

    /** Whether it takes one of the convening's places: it is confirmed, and not only at work there. */
    public boolean takesPlace() {
        return state == RegistrationState.CONFIRMED && isGuest();
    }

    /** Whether the person is expected at the door. */
    public boolean isExpected() {
        return state.isExpected();
    }

    /** Whether it would take a place if it were confirmed: it is not only at work there. */
    public boolean isGuest() {
        return isGuest(parts);
    }

    /** Whether whoever plays these parts is not only at work there. */
    public static boolean isGuest(Set<Part> parts) {
        return !AT_WORK.containsAll(parts);
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public long conveningId() {
        return conveningId;
    }

    public Long personId() {
        return personId;
    }

    public Long officeId() {
        return officeId;
    }

    public RegistrationState state() {
        return state;
    }

    public Set<Part> parts() {
        return parts.isEmpty() ? EnumSet.noneOf(Part.class) : EnumSet.copyOf(parts);
    }

    /** The parts in which it counts: none while it is cancelled or declined. */
    public Set<Part> countedParts() {
        return state == RegistrationState.CANCELLED || state == RegistrationState.DECLINED ? EnumSet.noneOf(Part.class) : parts();
    }

    /** The guest whom this person accompanies, or null. */
    public Long accompaniesId() {
        return accompaniesId;
    }

    /** The smaller, the sooner it is their turn; null where it does not wait, or waited before there were numbers. */
    public Long waitingNumber() {
        return waitingNumber;
    }

    public String note() {
        return note;
    }

    /** A new registration's values, where many are written at once. */
    Object[] columns() {
        return new Object[] {1, conveningId, personId, officeId, state.name(), note};
    }

    /** The facts that the audit trail keeps, with the names of person and office as they are written. */
    public Map<String, String> facts(GuestCard written) {
        var facts = facts();
        facts.put("name", written.named() ? written.name() : null);
        facts.put("office", written.office());
        facts.put("accompanies", written.accompanies());
        return facts;
    }

    /** The facts that the audit trail keeps, but for the names of person and office. */
    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("state", state.name());
        facts.put("parts", String.join(" ", new TreeSet<>(parts).stream().map(Part::name).toList()));
        facts.put("note", note);
        return facts;
    }
}
