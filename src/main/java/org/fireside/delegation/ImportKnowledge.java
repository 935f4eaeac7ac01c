package org.fireside.delegation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fireside.delegation.model.Twins;
import org.fireside.directory.NameKey;
import org.fireside.directory.OfficeCard;
import org.fireside.directory.PersonCard;
import org.fireside.platform.Folding;
import org.fireside.registration.GuestDetails;

/** What is known that some rows of a list may be of, fetched for all of them at once. */
final class ImportKnowledge {

    private final ImportDelegations delegations;
    private final Twins twins;
    private final Map<String, PersonCard> byEmail;
    private final Map<Long, PersonCard> chosen;
    private final Map<String, List<PersonCard>> near = new HashMap<>();
    private final Map<Long, GuestDetails> registered;
    private final Map<String, List<GuestDetails>> registeredByName;
    private final Map<Long, Long> memberOf;
    private final Map<String, List<GuestDetails>> unnamed;
    private final Map<Long, Long> filled;
    private final Map<Long, List<OfficeCard>> offices;

    /**
     * @param byEmail people who have the rows' addresses, by address
     * @param near people whose names are near the rows'
     * @param chosen people whom somebody chose for a row, by id
     * @param registered at this convening, by person
     * @param unnamed places at this convening that are known by office only
     * @param filled rows of the list that fill them, by place
     * @param memberOf delegation that these registrations are in
     * @param offices of all these people, by person
     */
    ImportKnowledge(ImportDelegations delegations, Twins twins, Map<String, PersonCard> byEmail, Map<String, List<PersonCard>> near,
            Map<Long, PersonCard> chosen, Map<Long, GuestDetails> registered, Collection<GuestDetails> unnamed, Map<Long, Long> filled, Map<Long, Long> memberOf,
            Map<Long, List<OfficeCard>> offices) {
        this.delegations = delegations;
        this.twins = twins;
        this.byEmail = byEmail;
        this.chosen = chosen;
        this.registered = registered;
        this.registeredByName = registered.values().stream().collect(Collectors.groupingBy(guest -> foldedName(guest.person())));
        this.memberOf = memberOf;
        this.unnamed = unnamed.stream().collect(Collectors.groupingBy(place -> folded(place.office().title())));
        this.filled = filled;
        this.offices = offices;
        registered.values().forEach(guest -> this.near.computeIfAbsent(key(guest.person()), any -> new ArrayList<>()).add(guest.person()));
        near.forEach((key, people) -> this.near.computeIfAbsent(key, any -> new ArrayList<>()).addAll(people));
    }

    static String folded(String text) {
        return String.join(" ", Folding.words(text));
    }

    /** A name whatever the order of its words. */
    static String foldedName(String given, String family) {
        return Folding.words(given, family).stream().sorted().collect(Collectors.joining(" "));
    }

    private static String foldedName(PersonCard person) {
        return foldedName(person.givenName(), person.familyName());
    }

    private static String key(PersonCard person) {
        return NameKey.of(person.givenName(), person.familyName());
    }

    ImportDelegations delegations() {
        return delegations;
    }

    Twins twins() {
        return twins;
    }

    Optional<PersonCard> byEmail(String email) {
        return Optional.ofNullable(email).map(byEmail::get);
    }

    Optional<PersonCard> chosen(Long person) {
        return Optional.ofNullable(person).map(chosen::get);
    }

    /** The person's registration at this convening. */
    Optional<GuestDetails> registered(long person) {
        return Optional.ofNullable(registered.get(person));
    }

    /** Those registered under this very name: in the delegation, or anywhere at the convening where none is said. */
    List<GuestDetails> registered(String foldedName, Long delegation) {
        return registeredByName.getOrDefault(foldedName, List.of()).stream()
                .filter(guest -> delegation == null || delegation.equals(memberOf.get(guest.guest().id()))).toList();
    }

    /** Everybody whose name is near this one, those registered here first, each once. */
    List<PersonCard> near(String given, String family) {
        return List.copyOf(new LinkedHashSet<>(near.getOrDefault(NameKey.of(given, family), List.of())));
    }

    /** Whether a person's name is near this one, or shares a word with it. */
    boolean isNear(PersonCard person, String given, String family) {
        return key(person).equals(NameKey.of(given, family))
                || !Collections.disjoint(Folding.words(person.givenName(), person.familyName()), Folding.words(given, family));
    }

    /** The place that is known by this office only; of several the one of this number. */
    Optional<GuestDetails> unnamed(String office, String organisation, Long delegation, int number) {
        return unnamed(office, organisation).filter(place -> delegation == null || delegation.equals(memberOf.get(place.guest().id())))
                .skip(number).findFirst();
    }

    private Stream<GuestDetails> unnamed(String office, String organisation) {
        return unnamed.getOrDefault(folded(office), List.of()).stream()
                .filter(place -> organisation == null || folded(place.office().organisation()).equals(folded(organisation)));
    }

    /** The places of a delegation, or of none, that are known by this office only and that no other row than this one fills. */
    List<GuestDetails> open(String office, String organisation, Long delegation, long row) {
        return unnamed(office, organisation).filter(place -> Objects.equals(delegation, memberOf.get(place.guest().id())))
                .filter(place -> filled.getOrDefault(place.guest().id(), row) == row).toList();
    }

    /** Lets a row, and no other, fill a place. */
    void fill(GuestDetails place, long row) {
        filled.put(place.guest().id(), row);
    }

    /** The delegation that a registration is in. */
    Optional<Long> memberOf(long registration) {
        return Optional.ofNullable(memberOf.get(registration));
    }

    List<OfficeCard> offices(long person) {
        return offices.getOrDefault(person, List.of());
    }
}
