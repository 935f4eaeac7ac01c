package org.fireside.delegation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.fireside.platform.Text;
import org.fireside.registration.GuestDetails;

/** The planning of one row: who it is of, which office counts, and what of both would be written. */
final class RowPlanning {

    private static final int NOTE_LENGTH = 1_000;

    private final StagedRow row;
    private final ReadRow read;
    private final ImportKnowledge knowledge;
    private DelegationName delegation;
    private final String identity;
    private final List<ImportProblem> problems;
    private final List<ImportChange> changes = new ArrayList<>();
    private List<PersonCard> offers = List.of();
    private List<GuestDetails> places = List.of();
    private Long filled;
    private GuestDetails registered;
    private PersonCard person;
    private PersonFilled personWritten;
    private OfficeCard office;
    private OfficeFilled officeWritten;
    private Set<Part> parts;
    private String note;

    RowPlanning(StagedRow row, ReadRow read, ImportKnowledge knowledge) {
        this.row = row;
        this.read = read;
        this.knowledge = knowledge;
        this.delegation = knowledge.delegations().of(read);
        this.identity = knowledge.delegations().identity(read);
        this.problems = new ArrayList<>(read.problems());
    }

    void plan() {
        refuseUnknownDelegation();
        if (!read.isNamed() && read.office() == null) {
            refuse(ImportProblem.at(ImportField.FULL_NAME, "import.problem.nobody"));
            return;
        }
        if (read.isNamed()) {
            refuseTwin();
            findPerson();
            findPlaceToFill();
        } else {
            findPlace();
        }
        refuseOtherDelegation();
        planPerson();
        new OfficePlanning(this).plan();
        planRegistration();
        if (row.isTooMany()) {
            refuse(ImportProblem.at(ImportField.PARTS, StagedRow.TOO_MANY));
        }
    }

    private void refuseUnknownDelegation() {
        Optional<DelegationName> only = knowledge.delegations().only();
        Optional<DelegationName> named = Optional.ofNullable(read.delegation()).flatMap(knowledge.delegations()::named);
        if (read.delegation() == null) {
            return;
        }
        if (only.isEmpty() && named.isEmpty()) {
            refuse(ImportProblem.at(ImportField.DELEGATION, "import.problem.delegation", read.delegation()));
        } else if (only.isPresent() && !only.equals(named)) {
            refuse(ImportProblem.at(ImportField.DELEGATION, "import.problem.otherDelegation", read.delegation(), only.get().name()));
        }
    }

    private void refuseTwin() {
        OptionalInt twin = knowledge.twins().before(row.line(), identity, read.email());
        twin.ifPresent(line -> refuse(ImportProblem.at(null, "import.problem.twin", line)));
    }

    private void findPerson() {
        Optional<PersonCard> chosen = knowledge.chosen(row.personId());
        Optional<PersonCard> owner = knowledge.byEmail(read.email());
        if (chosen.isPresent()) {
            person = chosen.get();
            if (owner.isPresent() && owner.get().id() != person.id()) {
                refuseAddressOf(owner.get());
            }
        } else if (row.isNew()) {
            owner.ifPresent(this::refuseAddressOf);
        } else if (owner.isPresent()) {
            recogniseByAddress(owner.get());
        } else {
            recogniseByName();
        }
        if (person != null) {
            registered = knowledge.registered(person.id()).orElse(null);
        }
    }

    private void refuseAddressOf(PersonCard owner) {
        refuse(ImportProblem.at(ImportField.EMAIL, "import.problem.address", owner.styledName()));
    }

    /** An address is somebody's own; but secretaries' addresses are given for many, so the name has to be near as well. */
    private void recogniseByAddress(PersonCard owner) {
        boolean near = knowledge.isNear(owner, read.givenName(), read.familyName());
        person = near ? owner : null;
        offers = near ? List.of() : List.of(owner);
    }

    private void recogniseByName() {
        String name = ImportKnowledge.foldedName(read.givenName(), read.familyName());
        Long wanted = delegation == null ? null : delegation.id();
        List<GuestDetails> same = delegation != null && wanted == null ? List.of() : knowledge.registered(name, wanted).stream()
                .filter(guest -> read.email() == null || guest.person().email() == null).toList();
        if (same.size() == 1) {
            person = same.get(0).person();
        } else {
            offers = same.isEmpty() ? knowledge.near(read.givenName(), read.familyName()) : same.stream().map(GuestDetails::person).toList();
        }
    }

    /** Somebody who is named now fills the place that was known by the office only, rather than a second one. */
    private void findPlaceToFill() {
        filled = row.placeId();
        if (registered != null || !offers.isEmpty() || read.office() == null || StagedRow.NO_PLACE.equals(filled)) {
            return;
        }
        List<GuestDetails> open = openPlaces();
        Optional<GuestDetails> meant = open.stream().filter(place -> Objects.equals(place.guest().id(), row.placeId())).findFirst();
        if (meant.isPresent() || open.size() == 1) {
            fill(meant.orElseGet(() -> open.get(0)));
        } else {
            filled = null;
            places = open;
        }
    }

    private List<GuestDetails> openPlaces() {
        boolean isNewDelegation = delegation != null && delegation.id() == null;
        String organisation = read.organisation() != null || delegation == null ? read.organisation() : delegation.name();
        return isNewDelegation || organisation == null ? List.of() : knowledge.open(read.office(), organisation, delegation == null ? null : delegation.id(), row.id());
    }

    private void fill(GuestDetails place) {
        registered = place;
        filled = place.guest().id();
        knowledge.fill(place, row.id());
        String name = person != null ? person.styledName() : Style.name(read.honorific(), read.givenName(), read.familyName(), read.postNominals());
        changes.add(new ImportChange(ImportField.FULL_NAME, null, name));
    }

    private void findPlace() {
        Long wanted = delegation == null ? null : delegation.id();
        if (delegation == null || wanted != null) {
            registered = knowledge.unnamed(read.office(), read.organisation(), wanted, knowledge.twins().countBefore(row.line(), identity)).orElse(null);
        }
    }

    private void refuseOtherDelegation() {
        if (registered == null || delegation == null) {
            return;
        }
        knowledge.memberOf(registered.guest().id()).filter(member -> !member.equals(delegation.id())).ifPresent(member -> refuse(ImportProblem.at(null,
                "import.problem.memberElsewhere", registered.guest().name(), knowledge.delegations().get(member).name())));
    }

    private void planPerson() {
        if (!read.isNamed()) {
            return;
        }
        if (person == null) {
            personWritten = new PersonFilled(read.honorific(), read.givenName(), read.familyName(), read.postNominals(), read.email());
            return;
        }
        boolean otherDivision = read.nameIsDivided() && ImportKnowledge.foldedName(read.givenName(), read.familyName())
                .equals(ImportKnowledge.foldedName(person.givenName(), person.familyName()));
        int before = changes.size();
        var written = new PersonFilled(text(ImportField.HONORIFIC, person.honorific(), read.honorific()),
                text(ImportField.GIVEN_NAME, person.givenName(), otherDivision ? null : read.givenName()),
                text(ImportField.FAMILY_NAME, person.familyName(), otherDivision ? null : read.familyName()),
                text(ImportField.POST_NOMINALS, person.postNominals(), read.postNominals()),
                text(ImportField.EMAIL, person.email(), read.email()));
        personWritten = changes.size() > before ? written : null;
    }

    /** What will stand in a field: what is there, unless the row says something else that is not merely written more poorly. */
    String text(ImportField field, String there, String said) {
        if (said == null || there != null && isSame(there, said)) {
            return there;
        }
        changes.add(new ImportChange(field, there, said));
        return said;
    }

    /** Whether two texts say the same: but for case, or where the second lacks the accents of the first. */
    static boolean isSame(String there, String said) {
        boolean plain = said.chars().allMatch(letter -> letter < 128);
        return there.equalsIgnoreCase(said) || plain && ImportKnowledge.folded(there).equals(ImportKnowledge.folded(said));
    }

    private void planRegistration() {
        if (registered == null) {
            parts = read.parts() != null ? read.parts() : EnumSet.of(delegation == null ? Part.GUEST : Part.DELEGATE);
            note = read.note();
            return;
        }
        parts = registered.guest().parts();
        if (read.parts() != null && !read.parts().equals(parts)) {
            changes.add(new ImportChange(ImportField.PARTS, written(parts), written(read.parts())));
            parts = read.parts();
        }
        note = registered.guest().note();
        if (read.note() != null && !read.note().equals(note)) {
            changes.add(new ImportChange(ImportField.NOTE, note, read.note()));
            note = read.note();
        }
        if (delegation != null && knowledge.memberOf(registered.guest().id()).isEmpty()) {
            changes.add(new ImportChange(ImportField.DELEGATION, null, delegation.name()));
        } else if (delegation == null) {
            delegation = knowledge.memberOf(registered.guest().id()).map(knowledge.delegations()::get).orElse(null);
        }
    }

    private static String written(Set<Part> parts) {
        return parts.stream().sorted().map(part -> Text.of("part." + part)).collect(Collectors.joining(", "));
    }

    void refuse(ImportProblem problem) {
        problems.add(problem);
    }

    void change(ImportField field, String before, String after) {
        changes.add(new ImportChange(field, before, after));
    }

    /** What would be written, for the rules of the forms. */
    List<Object> written() {
        if (note != null && note.length() > NOTE_LENGTH) {
            refuse(ImportProblem.at(ImportField.NOTE, "import.problem.note", NOTE_LENGTH));
        }
        return Stream.of(personWritten, officeWritten).filter(Objects::nonNull).map(Object.class::cast).toList();
    }

    RowPlan finished() {
        return new RowPlan(row.filling(filled), read, identity, kind(), delegation, registered, person, personWritten, office, officeWritten, parts, note,
                List.copyOf(changes), List.copyOf(problems), offers, places);
    }

    private RowKind kind() {
        if (!problems.isEmpty()) {
            return RowKind.ERROR;
        }
        if (!offers.isEmpty() || !places.isEmpty()) {
            return RowKind.MAYBE;
        }
        if (registered == null) {
            return RowKind.NEW;
        }
        return changes.isEmpty() ? RowKind.MATCH : RowKind.CHANGE;
    }

    ReadRow read() {
        return read;
    }

    GuestDetails registered() {
        return registered;
    }

    PersonCard person() {
        return person;
    }

    DelegationName delegation() {
        return delegation;
    }

    List<OfficeCard> officesOfPerson() {
        return person == null ? List.of() : knowledge.offices(person.id());
    }

    void keep(OfficeCard known, OfficeFilled anew) {
        office = known;
        officeWritten = anew;
    }
}
