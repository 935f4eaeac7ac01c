package org.fireside.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.fireside.account.ConveningId;
import org.fireside.convening.Convenings;
import org.fireside.convening.Part;
import org.fireside.platform.Agreed;
import org.fireside.platform.AuditLine;
import org.fireside.platform.Caller;
import org.fireside.platform.InServer;
import org.fireside.platform.NotAllowed;
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

/** The people of the directory: found as somebody types, written in several styles, with what only few may read. */
@ExtendWith(ArquillianExtension.class)
class PeopleIT {

    @Deployment
    static WebArchive application() {
        return InServer.with(PeopleIT.class);
    }

    @Inject
    People people;
    @Inject
    Offices offices;
    @Inject
    Needs needs;
    @Inject
    Photos photos;
    @Inject
    Registrations registrations;
    @Inject
    Convenings convenings;
    @Inject
    Caller caller;

    @BeforeEach
    void anOrganizer() {
        caller.actAs("organizer");
    }

    @Test
    void aPersonIsFoundByAnyBeginningsInAnyOrderAndInTheOtherScript() {
        String mark = Agreed.unique("Quux").replaceAll("\\W", "");
        long id = people.register(new PersonFilled(null, "Žofie", mark, null, null),
                new DetailsFilled("見本 花子", null, null, List.of("cs", "ja"), Map.of()));
        for (String typed : List.of(mark + " zof", "ŽOFIE " + mark, "見本 " + mark)) {
            assertThat(people.search(typed, 5)).extracting(PersonCard::id).as(typed).containsExactly(id);
        }
        assertThat(people.search(mark + " nobody", 5)).isEmpty();
        assertThat(people.details(id).languages()).containsExactly("cs", "ja");
    }

    @Test
    void theDirectoryIsPagedByName() {
        var all = people.page(null, new PageRequest(0, 5));
        assertThat(all.rows()).hasSize(5);
        assertThat(all.total()).isGreaterThan(5);
        var next = people.page(null, new PageRequest(5, 5));
        assertThat(next.rows()).extracting(line -> line.person().id()).doesNotContainAnyElementsOf(all.rows().stream().map(line -> line.person().id()).toList());
        assertThat(people.page("molo", new PageRequest(0, 5)).rows()).extracting(line -> line.offices().get(0).title()).containsExactly("Minister of Ports");
    }

    @Test
    void whatIsExportedSaysAllOfEachInTheOrderOfTheList() {
        String mark = Agreed.unique("Exported").replaceAll("\\W", "");
        long later = people.register(new PersonFilled(null, "Zoë", mark, null, null));
        long sooner = people.register(new PersonFilled("Dr.", "Ann", mark, null, null),
                new DetailsFilled(null, "+351 555 0100", "her office", List.of("pt", "en"), Map.of(StyleContext.LIST, "Ann of Ports")));
        offices.register(new OfficeFilled("Clerk", mark, RankClass.OFFICIAL, null, null, true), sooner);
        offices.register(new OfficeFilled("Minister of Ports", mark, RankClass.MINISTER, null, null, false), sooner);

        assertThat(people.ids(mark)).containsExactly(sooner, later);
        ExportedPerson ann = people.exported(List.of(sooner, later)).get(0);
        assertThat(ann.person().styledName()).isEqualTo("Ann of Ports");
        assertThat(ann.phone()).isEqualTo("+351 555 0100");
        assertThat(ann.languages()).containsExactly("pt", "en");
        assertThat(ann.office().title()).isEqualTo("Minister of Ports");
        assertThat(ann.furtherOffices()).extracting(OfficeCard::titleInList).containsExactly("former Clerk");
        assertThat(people.exported(List.of(later, sooner))).extracting(each -> each.person().id()).containsExactly(later, sooner);
        caller.actAs("moderator");
        assertThatThrownBy(() -> people.ids(mark)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> people.exported(List.of())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aPersonIsWrittenAsTheContextWantsIt() {
        long id = people.register(new PersonFilled("Sen.", "Ina", "Muster", "KC", null),
                new DetailsFilled(null, null, null, List.of(), Map.of(StyleContext.SALUTATION, "Senator", StyleContext.LIST, " ")));
        PersonCard card = people.cards(Set.of(id)).get(id);
        assertThat(card.styledName()).isEqualTo("Sen. Ina Muster, KC");
        assertThat(card.styledName(StyleContext.SALUTATION)).isEqualTo("Senator");
    }

    @Test
    void nearNamesAreToldBeforeSomebodyIsAdded() {
        assertThat(people.near(new PersonFilled(null, "Lukas", "Przyklad", null, null))).extracting(line -> line.person().email())
                .contains("lukasz.przyklad@example.org");
        assertThat(people.near(new PersonFilled(null, "Nobody", "Athome", null, null))).isEmpty();
    }

    @Test
    void aLanguageThatIsNoneIsRefused() {
        var details = new DetailsFilled(null, null, null, List.of("elvish"), Map.of());
        assertThatThrownBy(() -> people.register(new PersonFilled(null, "A", "B", null, null), details)).asInstanceOf(type(Refused.class))
                .extracting(Refused::field, Refused::key).containsExactly("languages", "person.language.unknown");
    }

    @Test
    void needsAreReadByAConfidantOnlyAndEachReadingIsKept() {
        long id = people.register(new PersonFilled(null, "Ines", Agreed.unique("Needy"), null, null));
        needs.tell(id, new NeedsFilled("no nuts", null));
        assertThatThrownBy(() -> needs.read(id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> needs.read(new ConveningId(2), id)).isInstanceOf(NotAllowed.class);

        caller.actAs("registrar");
        assertThat(needs.read(id).dietary()).isEqualTo("no nuts");
        needs.rewrite(id, needs.own(id).version(), new NeedsFilled("no nuts", "a seat by the door"));

        List<AuditLine> trail = people.trail(id, new PageRequest(0, 10)).rows();
        assertThat(trail).extracting(AuditLine::action).containsExactly("person.needsChanged", "person.needsRead", "person.needsChanged", "person.added");
        assertThat(trail.toString()).doesNotContain("nuts").doesNotContain("door");
    }

    @Test
    void aPhotoIsKeptSmallAndOnlyIfItIsOne() throws IOException {
        long id = people.register(new PersonFilled(null, "Foto", Agreed.unique("Graf"), null, null));
        var large = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_ARGB), "png", large);

        photos.put(id, large.toByteArray());

        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(photos.of(id)));
        assertThat(kept.getWidth()).isEqualTo(600);
        assertThat(kept.getHeight()).isEqualTo(450);
        assertThat(people.details(id).hasPhoto()).isTrue();
        assertThatThrownBy(() -> photos.put(id, "<svg/>".getBytes())).asInstanceOf(type(Refused.class)).extracting(Refused::key)
                .isEqualTo("person.photo.unreadable");
        photos.remove(id);
        assertThat(people.details(id).hasPhoto()).isFalse();
    }

    @Test
    void whoIsChosenFromTheDirectoryComesInTheOfficeThatCounts() {
        var convening = convenings.begin(Agreed.convening());
        String mark = Agreed.unique("Amtlich").replaceAll("\\W", "");
        long id = people.register(new PersonFilled(null, "Ida", mark, null, null));
        offices.register(new OfficeFilled("Head of state", mark, RankClass.HEAD_OF_STATE, null, null, true), id);
        offices.register(new OfficeFilled("Chair", mark, RankClass.OTHER, null, null, false), id);
        offices.register(new OfficeFilled("Minister", mark, RankClass.MINISTER, null, null, false), id);

        long registered = registrations.register(convening, chosen(id));

        assertThat(registrations.get(convening, registered).office()).startsWith("Minister");
    }

    private static GuestFilled chosen(long person) {
        return new GuestFilled(person, null, null, null, EnumSet.of(Part.GUEST), null, false);
    }

    @Test
    void whoeverIsWrittenAnewIsFoundByTheNewNameAtEveryConvening() {
        var convening = convenings.begin(Agreed.convening());
        String mark = Agreed.unique("Umbenannt").replaceAll("\\W", "");
        long office = offices.register(new OfficeFilled("Envoy", mark, RankClass.OTHER, null, null, false), null);
        long id = people.register(new PersonFilled(null, "Ida", "Vorher", null, null));
        registrations.register(convening, new GuestFilled(id, null, office, null, EnumSet.of(Part.GUEST), null, false));

        people.rewrite(id, people.details(id).card().version(), new PersonFilled(null, "Ida", "Nachher", null, null));
        offices.rewrite(office, offices.cards(Set.of(office)).get(office).version(), new OfficeFilled("Consul", mark, RankClass.OTHER, null, null, false));

        assertThat(registrations.search(convening, "nachher consul", 5)).hasSize(1);
        assertThat(registrations.search(convening, "vorher", 5)).isEmpty();
        offices.rewriteOrganisation(offices.cards(Set.of(office)).get(office).organisationId(), 1, new OrganisationFilled("Q" + mark, OrganisationKind.OTHER));
        assertThat(registrations.search(convening, "q" + mark, 5)).hasSize(1);
    }

    @Test
    void anOrganisationIsRenamedForAllButNotToAnothersName() {
        long id = offices.organisation(Agreed.unique("Ministry of Examples"), OrganisationKind.GOVERNMENT);
        String taken = Agreed.unique("Taken");
        offices.organisation(taken, OrganisationKind.PARTY);
        assertThatThrownBy(() -> offices.rewriteOrganisation(id, offices.organisation(id).version(), new OrganisationFilled(taken, OrganisationKind.PARTY)))
                .asInstanceOf(type(Refused.class)).extracting(Refused::field).isEqualTo("name");
        String wanted = Agreed.unique("Renamed");
        offices.rewriteOrganisation(id, offices.organisation(id).version(), new OrganisationFilled(wanted, OrganisationKind.COUNTRY));
        assertThat(offices.searchOrganisations(wanted, 3)).extracting(OrganisationCard::id).containsExactly(id);
    }
}
