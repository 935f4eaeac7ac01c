package org.fireside.delegation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fireside.convening.Part;
import org.fireside.delegation.model.StagedRow;
import org.fireside.delegation.reading.ReadRow;
import org.fireside.directory.OfficeCard;
import org.fireside.directory.OfficeFilled;
import org.fireside.directory.PersonCard;
import org.fireside.directory.PersonFilled;
import org.fireside.directory.Style;
import org.fireside.registration.GuestDetails;
import org.fireside.registration.GuestTaken;
import org.fireside.registration.RegistrationState;

/**
 * What taking a row would do: shown in the preview, made anew when the row is taken, and only done if it is still the same.
 *
 * @param identity by which another row of the list is known to be of the same person
 * @param delegation of which it becomes or is a member, or null
 * @param registered the registration it is of, or null for a new one
 * @param person of the directory whom it is of, or null for somebody new or nobody
 * @param personWritten the person as it will be written: new, or anew; null where nothing of the person is
 * @param office of the directory that will count, or null
 * @param officeWritten the office as it will be written: new, or anew; null where nothing of it is
 * @param parts that will be played
 * @param note that will stand there, or null
 * @param offers who of the directory it may be of
 * @param places known by their office only, of which it may fill one
 */
record RowPlan(StagedRow row, ReadRow read, String identity, RowKind kind, DelegationName delegation, GuestDetails registered, PersonCard person,
        PersonFilled personWritten, OfficeCard office, OfficeFilled officeWritten, Set<Part> parts, String note, List<ImportChange> changes,
        List<ImportProblem> problems, List<PersonCard> offers, List<GuestDetails> places) {

    boolean addsPerson() {
        return person == null && personWritten != null;
    }

    boolean rewritesPerson() {
        return person != null && personWritten != null;
    }

    boolean addsOffice() {
        return office == null && officeWritten != null;
    }

    boolean rewritesOffice() {
        return office != null && officeWritten != null;
    }

    /** Whether taking it writes something. */
    boolean isWritten() {
        return kind == RowKind.NEW || kind == RowKind.CHANGE;
    }

    /** The parts in which it counts for its delegation until now. */
    Set<Part> countedBefore() {
        return registered == null || joins() ? Set.of() : countedAs(registered.guest().parts());
    }

    /** The parts in which it will count for its delegation. */
    Set<Part> countedAfter() {
        return countedAs(parts);
    }

    private Set<Part> countedAs(Set<Part> played) {
        RegistrationState state = registered == null ? RegistrationState.INVITED : registered.guest().state();
        return state == RegistrationState.CANCELLED || state == RegistrationState.DECLINED ? Set.of() : played;
    }

    /** Whether it takes a place where it is confirmed at once. */
    boolean takesPlace() {
        return kind == RowKind.NEW && new GuestTaken(null, null, parts, note).isGuest();
    }

    /** Whether it names who holds a place that was known by its office only. */
    boolean fills() {
        return registered != null && registered.person() == null && read.isNamed();
    }

    /** Whether the row joins a delegation. */
    boolean joins() {
        return delegation != null && (registered == null || changes.stream().anyMatch(change -> change.field() == ImportField.DELEGATION));
    }

    /** How the person will be written, or the office of a place that is known by it only. */
    String name() {
        if (personWritten != null) {
            return Style.name(personWritten.honorific(), personWritten.givenName(), personWritten.familyName(), personWritten.postNominals());
        }
        return person != null ? person.styledName() : officeText();
    }

    /** How the office will be written, or null; one that lacks its organisation is still an error. */
    String officeText() {
        if (officeWritten != null) {
            return officeWritten.title() == null || officeWritten.organisation() == null ? officeWritten.title()
                    : Style.office(officeWritten.title(), officeWritten.organisation(), officeWritten.hasLeft());
        }
        return office == null ? null : Style.office(office.title(), office.organisation(), office.hasLeft());
    }

    /** A fingerprint of what it does, and to what. What it leaves alone may change meanwhile. */
    String seen() {
        var whom = Stream.of(kind, registered == null ? null : registered.guest().id(), person == null ? null : person.id(),
                office == null ? null : office.id(), delegation == null ? null : ImportKnowledge.folded(delegation.name()));
        var what = switch (kind) {
            case NEW -> Stream.of(personWritten, officeWritten, parts, note);
            case CHANGE -> changes.stream();
            case MATCH, MAYBE, ERROR -> Stream.empty();
        };
        String text = Stream.concat(whom, what).map(Objects::toString).collect(Collectors.joining("\n"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
