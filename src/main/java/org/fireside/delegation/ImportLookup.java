package org.fireside.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fireside.account.ConveningId;
import org.fireside.delegation.model.DelegationRepository;
import org.fireside.delegation.model.Import;
import org.fireside.delegation.model.ImportRepository;
import org.fireside.delegation.model.StagedRow;
import org.fireside.delegation.model.Twins;
import org.fireside.delegation.reading.ReadRow;
import org.fireside.directory.DirectoryIntake;
import org.fireside.directory.NameKey;
import org.fireside.directory.OfficeCard;
import org.fireside.directory.People;
import org.fireside.directory.PersonCard;
import org.fireside.registration.GuestDetails;
import org.fireside.registration.GuestIntake;

/** Fetches what is known that rows may be of, in a number of statements that does not depend on how many rows they are. */
@ApplicationScoped
class ImportLookup {

    private static final int NEAR_EACH = 5;

    @Inject
    private ImportRepository imports;
    @Inject
    private DelegationRepository delegations;
    @Inject
    private DirectoryIntake directory;
    @Inject
    private People people;
    @Inject
    private GuestIntake guests;

    /** The delegations by which the rows of a list say theirs. */
    ImportDelegations delegations(ConveningId convening, Import of) {
        return new ImportDelegations(imports.delegations(convening), of.delegationId(), of.createsDelegations());
    }

    /** The places known by office only; asked for once a list. */
    List<GuestDetails> unnamed(ConveningId convening) {
        return guests.unnamed(convening);
    }

    /** @param filled rows of the list that fill such places, by place @param added people whom rows of the same list have added, and who are nobody that others of its rows could be */
    ImportKnowledge of(ConveningId convening, Map<StagedRow, ReadRow> rows, ImportDelegations named, List<GuestDetails> unnamed, Map<Long, Long> filled,
            Twins twins, Set<Long> added) {
        Set<String> keys = rows.values().stream().filter(ReadRow::isNamed).map(row -> NameKey.of(row.givenName(), row.familyName()))
                .filter(key -> !key.isEmpty()).collect(Collectors.toSet());
        Map<String, PersonCard> byEmail = directory.byEmail(rows.values().stream().map(ReadRow::email).filter(Objects::nonNull).toList());
        Map<String, List<PersonCard>> near = directory.near(keys, NEAR_EACH);
        near.values().forEach(people -> people.removeIf(person -> added.contains(person.id())));
        Map<Long, PersonCard> chosen = people.cards(rows.keySet().stream().map(StagedRow::personId).filter(Objects::nonNull).toList());
        Set<Long> ids = ids(byEmail.values(), chosen.values(), near.values().stream().flatMap(Collection::stream).toList());
        Map<Long, GuestDetails> registered = guests.registered(convening, keys, ids);
        registered.keySet().removeAll(added);
        ids.addAll(registered.keySet());
        var registrations = Stream.concat(registered.values().stream(), unnamed.stream()).map(guest -> guest.guest().id()).toList();
        Map<Long, List<OfficeCard>> offices = directory.officesOf(ids);
        return new ImportKnowledge(named, twins, byEmail, near, chosen, registered, unnamed, filled, delegations.ofRegistrations(convening, registrations), offices);
    }

    @SafeVarargs
    private static Set<Long> ids(Collection<PersonCard>... cards) {
        var ids = new HashSet<Long>();
        for (Collection<PersonCard> each : cards) {
            each.forEach(card -> ids.add(card.id()));
        }
        return ids;
    }
}
