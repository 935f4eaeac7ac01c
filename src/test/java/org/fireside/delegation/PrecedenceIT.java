package org.fireside.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.fireside.account.ConveningId;
import org.fireside.account.Role;
import org.fireside.account.Teams;
import org.fireside.convening.ConveningMove;
import org.fireside.convening.Convenings;
import org.fireside.convening.Figures;
import org.fireside.convening.Part;
import org.fireside.desk.CheckInDesk;
import org.fireside.desk.Outcome;
import org.fireside.directory.OfficeFilled;
import org.fireside.directory.OrganisationKind;
import org.fireside.directory.PersonFilled;
import org.fireside.directory.RankClass;
import org.fireside.platform.Agreed;
import org.fireside.platform.Caller;
import org.fireside.platform.InServer;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.registration.GuestFilled;
import org.fireside.registration.Registrations;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Delegations with their members in order of precedence, from registration to the door. */
@ExtendWith(ArquillianExtension.class)
class PrecedenceIT {

    private static final PageRequest ALL = new PageRequest(0, 100);

    @Deployment
    static WebArchive application() {
        return InServer.with(PrecedenceIT.class);
    }

    @Inject
    Convenings convenings;
    @Inject
    Registrations registrations;
    @Inject
    Delegations delegations;
    @Inject
    CheckInDesk desk;
    @Inject
    Teams teams;
    @Inject
    Caller caller;

    private ConveningId convening;
    private long delegation;

    @BeforeEach
    void aDelegation() {
        caller.actAs("organizer");
        convening = convenings.begin(Agreed.convening());
        delegation = delegations.create(convening, new DelegationFilled(Agreed.unique("Examplia"), OrganisationKind.COUNTRY, "Hanna", null));
    }

    @Test
    void theTrumanDelegationIsInOrder() {
        var truman = new ConveningId(1);
        caller.actAs("registrar");

        assertThat(delegations.members(truman, 1, ALL).rows()).extracting(member -> member.guest().name()).startsWith(
                "Dr. Musadik Malik", "Ambassador of Pakistan to the United States", "Sherry Rehman", "Tehmina Janjua", "Jalil Abbas Jilani");
        assertThat(delegations.members(truman, 1, ALL).rows().get(3).guest().office()).isEqualTo("former Foreign Secretary, Pakistan");
    }

    @Test
    void rankThenSeniorityThenNameWhateverTheOrderOfRegistration() {
        var wanted = new ArrayList<>(List.of(
                new Place("Zed", RankClass.MINISTER, LocalDate.of(2020, 1, 1), false),
                new Place("Abel", RankClass.MINISTER, LocalDate.of(2022, 1, 1), false),
                new Place("Ångström", RankClass.MINISTER, null, false),
                new Place("Bell", RankClass.MINISTER, null, false),
                new Place("Carr", RankClass.AMBASSADOR, null, false),
                new Place("Dean", RankClass.MINISTER, LocalDate.of(2001, 1, 1), true)));
        var shuffled = new ArrayList<>(wanted);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.forEach(this::register);
        delegations.register(convening, delegation, guest(new PersonFilled(null, "Nobody", "Aaa", null, null), null));

        var names = delegations.members(convening, delegation, ALL).rows().stream().map(member -> member.guest().name()).toList();
        assertThat(names).containsExactly("Given Zed", "Given Abel", "Given Ångström", "Given Bell", "Given Carr", "Given Dean", "Nobody Aaa");
        assertThat(delegations.members(convening, delegation, new PageRequest(2, 2)).rows()).extracting(Member::place).containsExactly(3, 4);
    }

    @Test
    void aPlaceKnownByOfficeOnlyHasItsPlaceInTheOrderAndIsNamedLater() {
        long unnamed = delegations.register(convening, delegation, guest(null, office("Ambassador", RankClass.AMBASSADOR, null, false)));
        register(new Place("Later", RankClass.OFFICIAL, null, false));
        assertThat(delegations.members(convening, delegation, ALL).rows().get(0).guest().name()).startsWith("Ambassador");

        registrations.name(convening, unnamed, registrations.get(convening, unnamed).version(), null, new PersonFilled("H.E.", "Ines", "Legate", null, null));

        assertThat(delegations.members(convening, delegation, ALL).rows().get(0).guest().name()).isEqualTo("H.E. Ines Legate");
        assertThat(registrations.search(convening, "lega in", 5)).singleElement().satisfies(guest -> assertThat(guest.id()).isEqualTo(unnamed));
    }

    @Test
    void aPlaceGivenByHandIsKeptOverPagesAndChangesUntilItIsTakenBack() {
        register(new Place("One", RankClass.MINISTER, null, false));
        long two = register(new Place("Two", RankClass.AMBASSADOR, null, false));
        long three = register(new Place("Three", RankClass.OFFICIAL, null, false));
        delegations.makeHead(convening, delegation, three);
        delegations.givePlace(convening, delegation, three, 1, "asked for by the embassy");
        register(new Place("Higher", RankClass.HEAD_OF_STATE, null, false));
        assertThat(delegations.members(convening, delegation, ALL).rows()).extracting(member -> member.guest().name())
                .containsExactly("Given Three", "Given Higher", "Given One", "Given Two");
        assertThat(delegations.members(convening, delegation, new PageRequest(1, 2)).rows()).extracting(member -> member.guest().name())
                .containsExactly("Given Higher", "Given One");
        assertThat(delegations.members(convening, delegation, ALL).rows().get(0).given().reason()).isEqualTo("asked for by the embassy");
        delegations.givePlace(convening, delegation, two, 2, "after the head");
        delegations.letGo(convening, delegation, two);
        delegations.takePlaceBack(convening, delegation, three);
        assertThat(delegations.members(convening, delegation, ALL).rows()).extracting(member -> member.guest().name())
                .containsExactly("Given Higher", "Given One", "Given Three");
        assertThat(convenings.trail(convening, ALL).rows()).extracting(line -> line.action()).contains("delegation.placeGiven", "delegation.placeTakenBack");
    }

    @Test
    void anOfficeWithoutAnOrganisationIsRefusedAtItsField() {
        var without = new OfficeFilled("Minister", null, RankClass.MINISTER, null, null, false);

        assertThatThrownBy(() -> delegations.register(convening, delegation, guest(new PersonFilled(null, "Ann", "Other", null, null), without)))
                .asInstanceOf(type(jakarta.validation.ConstraintViolationException.class))
                .satisfies(refused -> assertThat(refused.getConstraintViolations()).singleElement()
                        .satisfies(violation -> assertThat(violation.getPropertyPath().toString()).endsWith("organisation")));
    }

    @Test
    void twoPeopleWithOneAddressAreRefusedAtTheAddressAndNothingIsSaved() {
        String email = Agreed.unique("ann").replace(' ', '.') + "@example.org";
        registrations.register(convening, guest(new PersonFilled(null, "Ann", "First", null, email), null));

        assertThatThrownBy(() -> registrations.register(convening, guest(new PersonFilled(null, "Ann", "Second", null, email.toUpperCase()), null)))
                .asInstanceOf(type(Refused.class)).extracting(Refused::field).isEqualTo("email");
        assertThat(registrations.search(convening, "ann second", 5)).isEmpty();
    }

    @Test
    void capacityUnderWhatIsConfirmedIsRefusedAndNoPlaceTooManyIsGiven() {
        ConveningId small = convenings.begin(Agreed.convening(2, Agreed.convening().attributionRule()));
        registrations.register(small, confirmed("One"));
        registrations.register(small, confirmed("Two"));

        assertThatThrownBy(() -> registrations.register(small, confirmed("Three"))).isInstanceOf(Refused.class);
        assertThat(registrations.search(small, "three", 5)).as("nothing half saved").isEmpty();
        var smaller = Agreed.convening(1, Agreed.convening().attributionRule());
        assertThatThrownBy(() -> convenings.rewrite(small, convenings.get(small).version(), smaller))
                .asInstanceOf(type(Refused.class)).extracting(Refused::field).isEqualTo("capacity");
    }

    @Test
    void theHeadIsSeenComingIn() {
        long head = register(new Place("Head", RankClass.MINISTER, null, false));
        delegations.makeHead(convening, delegation, head);
        convenings.make(convening, convenings.get(convening).version(), ConveningMove.PUBLISH);
        assertThat(delegations.line(convening, delegation).headIsIn()).isFalse();

        assertThat(desk.checkIn(convening, head).kind()).isEqualTo(Outcome.Kind.CHECKED_IN);
        assertThat(desk.checkIn(convening, head).kind()).as("a second desk").isEqualTo(Outcome.Kind.ALREADY_IN);

        assertThat(delegations.line(convening, delegation).headIsIn()).isTrue();
        assertThat(delegations.line(convening, delegation).present()).isEqualTo(1);
        assertThat(convenings.figures(convening)).containsEntry(Figures.Figure.PRESENT, 1L);
        assertThat(desk.checkOut(convening, head).kind()).isEqualTo(Outcome.Kind.CHECKED_OUT);
        assertThat(desk.checkOut(convening, head).kind()).isEqualTo(Outcome.Kind.NOT_IN);
    }

    @Test
    void theDeskIsClosedWhileTheConveningIsADraft() {
        long member = register(new Place("Early", RankClass.OTHER, null, false));

        assertThatThrownBy(() -> desk.checkIn(convening, member)).isInstanceOf(Refused.class);
    }

    @Test
    void aModeratorMayLookGuestsUpButNotRegisterThem() {
        teams.add(convening, "moderator", Role.MODERATOR);
        caller.actAs("moderator");

        assertThat(registrations.search(convening, "", 5)).isEmpty();
        assertThatThrownBy(() -> registrations.register(convening, confirmed("No"))).isInstanceOf(org.fireside.platform.NotAllowed.class);
    }

    private record Place(String family, RankClass rank, LocalDate from, boolean former) {
    }

    private long register(Place place) {
        return delegations.register(convening, delegation, guest(new PersonFilled(null, "Given", place.family(), null, null),
                office("Office", place.rank(), place.from(), place.former())));
    }

    private static GuestFilled guest(PersonFilled person, OfficeFilled office) {
        return new GuestFilled(null, person, null, office, EnumSet.of(Part.DELEGATE), null, false);
    }

    private static GuestFilled confirmed(String family) {
        return new GuestFilled(null, new PersonFilled(null, "Given", family, null, null), null, null, EnumSet.of(Part.GUEST), null, true);
    }

    private static OfficeFilled office(String title, RankClass rank, LocalDate from, boolean former) {
        return new OfficeFilled(title, "Examplia", rank, from, null, former);
    }
}
