package org.fireside.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.fireside.account.ConveningId;
import org.fireside.account.Role;
import org.fireside.account.Teams;
import org.fireside.convening.Convenings;
import org.fireside.convening.Part;
import org.fireside.directory.OfficeFilled;
import org.fireside.directory.OrganisationKind;
import org.fireside.directory.People;
import org.fireside.directory.PersonFilled;
import org.fireside.directory.RankClass;
import org.fireside.platform.Agreed;
import org.fireside.platform.AuditLine;
import org.fireside.platform.Caller;
import org.fireside.platform.InServer;
import org.fireside.platform.NotAllowed;
import org.fireside.platform.NotFound;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.fireside.registration.GuestFilled;
import org.fireside.registration.RegistrationMove;
import org.fireside.registration.RegistrationState;
import org.fireside.registration.Registrations;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the delegation's own officer may do through the link, what not, and what staff make of it. */
@ExtendWith(ArquillianExtension.class)
class FocalPointIT {

    private static final byte[] LETTER = "%PDF-1.7 note verbale".getBytes(StandardCharsets.US_ASCII);

    @Deployment
    static WebArchive application() {
        return InServer.with(FocalPointIT.class);
    }

    @Inject
    Convenings convenings;
    @Inject
    Registrations registrations;
    @Inject
    Delegations delegations;
    @Inject
    Quotas quotas;
    @Inject
    FocalPoints focalPoints;
    @Inject
    FocalDesk desk;
    @Inject
    People people;
    @Inject
    Teams teams;
    @Inject
    Caller caller;

    private ConveningId convening;
    private long delegation;
    private String code;

    @BeforeEach
    void aDelegationWithItsOfficer() {
        caller.actAs("organizer");
        convening = convenings.begin(Agreed.convening());
        delegation = delegations.create(convening, new DelegationFilled(Agreed.unique("Examplia"), OrganisationKind.COUNTRY, "Hanna", null));
        quotas.set(convening, delegation, Map.of(), Map.of(Part.DELEGATE, 2));
        code = focalPoints.issue(convening, delegation, new FocalPointFilled("Ines Officer", "ines@example.org"));
    }

    @Test
    void membersAreRegisteredWithinTheQuotaAndInNoOtherPart() {
        desk.register(code, entry("First", Part.DELEGATE, true));
        desk.register(code, entry("Second", Part.DELEGATE, false));
        assertThatThrownBy(() -> desk.register(code, entry("Third", Part.DELEGATE, false))).asInstanceOf(type(Refused.class))
                .extracting(Refused::field).isEqualTo("part");
        assertThatThrownBy(() -> desk.register(code, entry("Press", Part.PRESS, false))).asInstanceOf(type(Refused.class))
                .extracting(Refused::key).isEqualTo("focal.part.none");
        FocalView view = view();
        assertThat(view.entries()).extracting(entry -> entry.member().guest().name()).containsExactly("H.E. Given First", "H.E. Given Second");
        assertThat(view.entries().get(0).member()).satisfies(head -> {
            assertThat(head.head()).isTrue();
            assertThat(head.entry().state()).isEqualTo(EntryState.PENDING);
            assertThat(head.own().phone()).isEqualTo("+351 555 0102");
        });
        assertThat(view.quotas()).containsExactly(new QuotaLine(Part.DELEGATE, 2, 2));
        asStaff();
        assertThat(trail()).filteredOn(line -> line.action().equals("delegation.memberTaken")).allSatisfy(
                line -> assertThat(line.actor()).startsWith("focal point of Examplia"));
    }

    @Test
    void whatIsMissingIsToldUntilItIsThere() {
        assertThat(view().gaps()).extracting(Gap::kind).containsExactly(Gap.Kind.HEAD, Gap.Kind.LETTER, Gap.Kind.ARRIVAL, Gap.Kind.MEMBERS);
        desk.register(code, entry("First", Part.DELEGATE, true));
        desk.register(code, new EntryFilled(new PersonFilled(null, "No", "Address", null, null), null, Part.DELEGATE, false, new MemberFilled(null, null, Travel.UNKNOWN)));
        desk.upload(code, LETTER);
        LocalDateTime eve = Agreed.NINE.minusHours(12);
        desk.travel(code, view().delegation().version(), new Travel(eve, "TP 1", "Airport", null, null, null, null, null));
        assertThat(view().gaps()).containsExactly(new Gap(Gap.Kind.EMAIL, "No Address"));
        assertThat(view().travel().arrivesAt()).isEqualTo(eve);
        assertThatThrownBy(() -> desk.travel(code, 0, Travel.UNKNOWN)).isInstanceOf(StaleEdit.class);
    }

    @Test
    void staffApproveOrReturnAndACorrectionWaitsAgain() {
        desk.register(code, entry("First", Part.DELEGATE, false));
        FocalView.Entry entry = view().entries().get(0);
        long registration = entry.member().guest().id();
        asStaff();
        assertThatThrownBy(() -> focalPoints.close(convening, delegation)).asInstanceOf(type(Refused.class)).extracting(Refused::key).isEqualTo("delegation.list.waiting");
        assertThatThrownBy(() -> focalPoints.giveBack(convening, delegation, registration, " ")).asInstanceOf(type(Refused.class)).extracting(Refused::field).isEqualTo("why");
        focalPoints.giveBack(convening, delegation, registration, "as in the passport, please");

        assertThat(view().entries().get(0).member().entry().returnedBecause()).isEqualTo("as in the passport, please");
        assertThat(view().gaps()).extracting(Gap::kind).contains(Gap.Kind.RETURNED);
        assertThatThrownBy(() -> desk.correct(code, registration, entry.version(), entry("Firsta", Part.DELEGATE, false))).isInstanceOf(StaleEdit.class);
        desk.correct(code, registration, view().entries().get(0).version(), entry("Firsta", Part.DELEGATE, false));
        assertThat(view().entries().get(0).member().guest().name()).isEqualTo("H.E. Given Firsta");
        assertThat(view().entries().get(0).member().entry()).isEqualTo(new EntryCard(EntryState.PENDING, null, true, false));

        asStaff();
        focalPoints.approveAll(convening, delegation);
        assertThat(registrations.get(convening, registration).state()).as("approved is confirmed").isEqualTo(RegistrationState.CONFIRMED);
        desk.withdraw(code, registration);
        assertThat(view().entries()).isEmpty();
        assertThat(view().quotas()).containsExactly(new QuotaLine(Part.DELEGATE, 2, 0));
        asStaff();
        assertThatThrownBy(() -> focalPoints.approve(convening, delegation, registration)).isInstanceOf(Refused.class);
    }

    @Test
    void whatTheHostEnteredIsTheHosts() {
        long hosts = delegations.register(convening, delegation, new GuestFilled(null, new PersonFilled(null, "Host's", "Own", null, null), null, null,
                EnumSet.of(Part.DELEGATE), "a note of the host", false));
        assertThat(view().entries().get(0).filled()).isNull();
        assertThatThrownBy(() -> desk.withdraw(code, hosts)).asInstanceOf(type(Refused.class)).extracting(Refused::key).isEqualTo("focal.notYours");
        assertThatThrownBy(() -> desk.correct(code, hosts, "1.1.1.0", entry("Mine", Part.DELEGATE, false))).isInstanceOf(Refused.class);
        asStaff();
        long other = delegations.create(convening, new DelegationFilled(Agreed.unique("Otherland"), OrganisationKind.COUNTRY, null, null));
        long theirs = delegations.register(convening, other, new GuestFilled(null, new PersonFilled(null, "Of", "Others", null, null), null, null,
                EnumSet.of(Part.DELEGATE), null, false));
        assertThatThrownBy(() -> desk.withdraw(code, theirs)).isInstanceOf(NotFound.class);
    }

    @Test
    void anAddressOfSomebodyElseTellsNothingOfThem() {
        String email = Agreed.unique("secret").replace(' ', '.') + "@example.org";
        people.register(new PersonFilled(null, "Secret", "Person", null, email));
        var filled = new EntryFilled(new PersonFilled(null, "Given", "Curious", null, email), null, Part.DELEGATE, false, new MemberFilled(null, null, Travel.UNKNOWN));

        assertThatThrownBy(() -> desk.register(code, filled)).asInstanceOf(type(Refused.class)).satisfies(refused -> {
            assertThat(refused.key()).isEqualTo("focal.email");
            assertThat(refused.values()).isEmpty();
        });
    }

    @Test
    void aClosedListIsFinalAndWhatStaffChangeIsMarked() {
        desk.register(code, entry("First", Part.DELEGATE, true));
        asStaff();
        focalPoints.approveAll(convening, delegation);
        focalPoints.close(convening, delegation);
        assertThatThrownBy(() -> desk.register(code, entry("Late", Part.DELEGATE, false))).asInstanceOf(type(Refused.class)).extracting(Refused::key).isEqualTo("focal.closed");
        assertThatThrownBy(() -> desk.upload(code, LETTER)).isInstanceOf(Refused.class);
        assertThat(view().open()).isFalse();

        asStaff();
        assertThat(marked()).isEmpty();
        long late = delegations.register(convening, delegation, new GuestFilled(null, new PersonFilled(null, "Very", "Late", null, null), null, null,
                EnumSet.of(Part.DELEGATE), null, false));
        assertThat(marked()).containsExactly(late);
        long first = delegations.members(convening, delegation, new PageRequest(0, 1)).rows().get(0).guest().id();
        registrations.make(convening, first, registrations.get(convening, first).version(), RegistrationMove.DECLINE);
        assertThat(marked()).containsExactlyInAnyOrder(late, first);
        assertThat(trail()).filteredOn(line -> line.action().equals("delegation.changedAfterClosing")).hasSize(2);
        focalPoints.open(convening, delegation);
        desk.withdraw(code, first);
    }

    private List<Long> marked() {
        return delegations.members(convening, delegation, new PageRequest(0, 100)).rows().stream()
                .filter(member -> member.entry().changedAfterClosing()).map(member -> member.guest().id()).toList();
    }

    @Test
    void anEarlierLinkAndOneTakenBackLeadNowhere() {
        String newer = focalPoints.issue(convening, delegation, new FocalPointFilled("Somebody Else", null));
        assertThat(desk.find(code)).isEmpty();
        assertThatThrownBy(() -> desk.register(code, entry("First", Part.DELEGATE, false))).isInstanceOf(NotFound.class);
        assertThat(desk.find(newer)).isPresent();
        asStaff();
        focalPoints.revoke(convening, delegation);
        assertThat(desk.find(newer)).isEmpty();
        assertThat(desk.find(null)).isEmpty();
    }

    @Test
    void onlyAConfidantReadsTheLetterAndEachReadingIsKept() {
        assertThatThrownBy(() -> desk.upload(code, "not a letter".getBytes(StandardCharsets.US_ASCII))).isInstanceOf(Refused.class);
        desk.upload(code, LETTER);
        asStaff();
        assertThat(focalPoints.letter(convening, delegation)).hasValueSatisfying(card -> assertThat(card.size()).isEqualTo(LETTER.length));
        assertThatThrownBy(() -> focalPoints.readLetter(convening, delegation)).isInstanceOf(NotAllowed.class);
        teams.add(convening, "registrar", Role.REGISTRAR);
        teams.add(convening, "registrar", Role.CONFIDANT);
        caller.actAs("registrar");
        assertThat(focalPoints.readLetter(convening, delegation).content()).isEqualTo(LETTER);
        assertThat(trail()).filteredOn(line -> line.action().equals("delegation.letterRead")).singleElement().extracting(AuditLine::actor).isEqualTo("registrar");
    }

    private void asStaff() {
        caller.actAs("organizer");
    }

    private FocalView view() {
        FocalView view = desk.find(code).orElseThrow();
        asStaff();
        return view;
    }

    private List<AuditLine> trail() {
        return convenings.trail(convening, new PageRequest(0, 100)).rows();
    }

    private static EntryFilled entry(String family, Part part, boolean head) {
        return new EntryFilled(new PersonFilled("H.E.", "Given", family, null, Agreed.unique("focal").replace(' ', '.') + "@example.org"),
                new OfficeFilled("Minister", "Examplia", RankClass.MINISTER, null, null, false), part, head, new MemberFilled(null, "+351 555 0102", Travel.UNKNOWN));
    }
}
