package org.fireside.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fireside.convening.ConveningCard;
import org.fireside.directory.OfficeCard;
import org.fireside.directory.Offices;
import org.fireside.directory.People;
import org.fireside.directory.PersonCard;
import org.fireside.registration.model.Registration;
import org.fireside.registration.model.RegistrationRepository;

/** Writes registrations as others see them: the names and offices of a whole page in three further queries at most. */
@ApplicationScoped
class GuestCards {

    @Inject
    private People people;
    @Inject
    private Offices offices;
    @Inject
    private RegistrationRepository registrations;

    List<GuestCard> of(ConveningCard convening, Collection<Registration> registrations) {
        return details(convening, registrations).stream().map(GuestDetails::guest).toList();
    }

    /** With the people and the offices they are of. */
    List<GuestDetails> details(ConveningCard convening, Collection<Registration> registrations) {
        Map<Long, Long> accompanied = this.registrations.people(ids(registrations, Registration::accompaniesId));
        Set<Long> written = ids(registrations, Registration::personId);
        written.addAll(accompanied.values());
        Map<Long, PersonCard> named = people.cards(written);
        Map<Long, OfficeCard> held = offices.cards(ids(registrations, Registration::officeId));
        return registrations.stream().map(registration -> {
            PersonCard person = named.get(registration.personId());
            OfficeCard office = held.get(registration.officeId());
            PersonCard accompanies = named.get(accompanied.get(registration.accompaniesId()));
            return new GuestDetails(card(registration, person, office, accompanies, convening.around()), person, office);
        }).toList();
    }

    private static GuestCard card(Registration of, PersonCard person, OfficeCard office, PersonCard accompanied, LocalDate day) {
        String written = office == null ? null : office.styledOn(day);
        return new GuestCard(of.id(), of.version(), of.personId(), of.officeId(), person == null ? written : person.styledName(), written,
                office == null ? null : office.organisation(), person == null ? null : person.email(), of.state(), of.parts(), of.note(),
                accompanied == null ? null : accompanied.styledName());
    }

    private static Set<Long> ids(Collection<Registration> registrations, Function<Registration, Long> id) {
        return registrations.stream().map(id).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
    }
}
