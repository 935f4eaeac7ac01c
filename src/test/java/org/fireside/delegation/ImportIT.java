package org.fireside.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.fireside.account.ConveningId;
import org.fireside.account.Role;
import org.fireside.account.Teams;
import org.fireside.convening.Convenings;
import org.fireside.convening.Part;
import org.fireside.directory.OrganisationKind;
import org.fireside.directory.People;
import org.fireside.directory.PersonCard;
import org.fireside.directory.PersonFilled;
import org.fireside.directory.RankClass;
import org.fireside.platform.Agreed;
import org.fireside.platform.Caller;
import org.fireside.platform.InServer;
import org.fireside.platform.NotAllowed;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.fireside.platform.sheet.SheetFormat;
import org.fireside.platform.sheet.SheetWriter;
import org.fireside.registration.GuestDetails;
import org.fireside.registration.GuestFilled;
import org.fireside.registration.GuestFilter;
import org.fireside.registration.GuestRewritten;
import org.fireside.registration.RegistrationState;
import org.fireside.registration.Registrations;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists as ministries send them, from the file to the members. */
@ExtendWith(ArquillianExtension.class)
class ImportIT {

    private static final PageRequest ALL = new PageRequest(0, 100);
    private static final RowFilter SHOWN = new RowFilter(null, false);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final String HEADINGS = "Title;First name;Family name;Position;Ministry;Rank;In office since;E-mail;Role\r\n";

    @Deployment
    static WebArchive application() {
        return InServer.with(ImportIT.class);
    }

    @Inject
    Convenings convenings;
    @Inject
    Registrations registrations;
    @Inject
    Delegations delegations;
    @Inject
    DelegationImport lists;
    @Inject
    ImportPreview preview;
    @Inject
    Quotas quotas;
    @Inject
    FocalPoints focalPoints;
    @Inject
    People people;
    @Inject
    Teams teams;
    @Inject
    Caller caller;

    private ConveningId convening;
    private long delegation;
    private String country;
    /** A word of letters that no other test's names have. */
    private String mark;

    @BeforeEach
    void aDelegation() {
        caller.actAs("organizer");
        convening = convenings.begin(Agreed.convening());
        country = Agreed.unique("Importia");
        delegation = delegations.create(convening, new DelegationFilled(country, OrganisationKind.COUNTRY, null, null));
        mark = country.substring(country.length() - 8).chars().map(letter -> letter > '9' ? letter : letter + 'k' - '0')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    @Test
    void aListBecomesMembersInOrderOfPrecedence() {
        long list = checked(HEADINGS + row("Dr.", "Musadik", "MALIK", "Federal Minister for Climate", "31.05.2022", "", "")
                + row("H.E.", "Sherry", "Rehman", "Senator", "2019-01-02", "", "") + row("", "", "", "Ambassador to Lisbon", "", "", ""));

        assertThat(preview.counts(convening, list).of(RowKind.NEW)).isEqualTo(3);
        assertThat(lines(list)).extracting(ImportLine::line).containsExactly(2, 3, 4);
        assertThat(registrations.search(convening, "", 10)).as("nothing is written before it is taken").isEmpty();

        take(list, false);

        assertThat(lists.get(convening, list).state()).isEqualTo(ImportState.DONE);
        assertThat(members()).extracting(member -> member.guest().name())
                .containsExactly("Dr. Musadik Malik" + mark, "Ambassador to Lisbon, Ministry of Tides", "H.E. Sherry Rehman" + mark);
        GuestDetails first = registrations.details(convening, members().get(0).guest().id());
        assertThat(first.office().rankClass()).isEqualTo(RankClass.MINISTER);
        assertThat(first.office().heldFrom()).isEqualTo(LocalDate.of(2022, 5, 31));
        assertThat(first.guest().parts()).containsExactly(Part.DELEGATE);
        assertThat(registrations.search(convening, "mal" , 5)).singleElement();
        assertThat(convenings.trail(convening, ALL).rows()).extracting(line -> line.action())
                .contains("import.taken", "registration.registered", "delegation.memberTaken");
        assertThat(people.search("malik" + mark, 5)).singleElement();
    }

    @Test
    void theSameListTwiceChangesNothing() {
        String list = HEADINGS + row("Dr.", "Ann", "First", "Minister", "2020-01-01", "", address("ann")) + row("", "Bo", "Second", "Counsellor", "", "", "")
                + row("", "", "", "Attaché", "", "", "") + row("", "", "", "Attaché", "", "", "");
        take(checked(list), false);

        long again = checked(list);

        assertThat(preview.counts(convening, again).kinds()).containsOnly(Map.entry(RowKind.MATCH, 4L));
        take(again, false);
        assertThat(members()).hasSize(4);
    }

    @Test
    void aChangeIsShownAndTakenAndABlankCellChangesNothing() {
        take(checked(HEADINGS + row("Dr.", "Ann", "First", "Minister", "2020-01-01", "", address("ann")) + row("", "Zoë", "Ångström", "Aide", "", "", "")), false);

        long list = checked(HEADINGS + row("Prof.", "ann", "FIRST", "", "2021-01-01", "Press", address("ann")) + row("", "Zoe", "Angstrom", "Aide", "", "", address("zoe")));

        assertThat(lines(list)).extracting(ImportLine::kind).containsExactly(RowKind.CHANGE, RowKind.CHANGE);
        assertThat(lines(list).get(0).changes()).containsExactlyInAnyOrder(new ImportChange(ImportField.HONORIFIC, "Dr.", "Prof."),
                new ImportChange(ImportField.HELD_FROM, "2020-01-01", "2021-01-01"), new ImportChange(ImportField.PARTS, "Delegate", "Press"));
        assertThat(lines(list).get(1).changes()).containsExactly(new ImportChange(ImportField.EMAIL, null, address("zoe")));
        take(list, false);
        assertThat(members()).extracting(member -> member.guest().name()).contains("Prof. Ann First" + mark, "Zoë Ångström" + mark);
        assertThat(members()).hasSize(2);
    }

    @Test
    void errorsSayWhereTheyAreAndAreMendedInThePreview() {
        long list = checked(HEADINGS + row("", "Ann", "First", "Minister", "yesterday", "", "no address") + row("", "Bo", "Second", "Aide", "", "Juggler", "")
                + row("", "Bo", "Second", "Aide", "", "", "") + row("Dr.", "", "", "", "", "", ""));

        List<ImportLine> wrong = lines(list);
        assertThat(wrong).extracting(ImportLine::kind).containsExactly(RowKind.ERROR, RowKind.ERROR, RowKind.ERROR, RowKind.ERROR);
        assertThat(wrong.get(0).problems()).extracting(ImportProblem::field).containsExactlyInAnyOrder(ImportField.HELD_FROM, ImportField.EMAIL);
        assertThat(wrong.get(0).problems().get(0).text()).contains("yesterday").contains("2019-05-31");
        assertThat(wrong.get(2).problems()).singleElement().satisfies(problem -> assertThat(problem.text()).contains("Line 3"));
        assertThatThrownBy(() -> take(list, false)).asInstanceOf(type(Refused.class)).extracting(Refused::key).isEqualTo("import.take.open");

        mend(list, wrong.get(0), Map.of(ImportField.HELD_FROM, "2020-05-06", ImportField.EMAIL, " MAILTO:" + address("ann")));
        mend(list, wrong.get(1), Map.of(ImportField.PARTS, "Delegate, Press", ImportField.FAMILY_NAME, "Other" + mark));
        preview.leaveOut(convening, list, wrong.get(3).id(), true);

        assertThat(lines(list)).as("the twin is none any more").extracting(ImportLine::kind).containsExactly(RowKind.NEW, RowKind.NEW, RowKind.NEW);
        assertThat(preview.counts(convening, list).leftOut()).isEqualTo(1);
        take(list, false);
        assertThat(members()).hasSize(3);
        assertThat(lists.get(convening, list).state()).isEqualTo(ImportState.DONE);
    }

    @Test
    void theGoodRowsAreTakenAndTheOthersWait() {
        long list = checked(HEADINGS + row("", "Ann", "First", "Minister", "", "", "") + row("", "Bo", "Second", "Aide", "nonsense", "", ""));

        take(list, true);

        assertThat(lists.get(convening, list).state()).isEqualTo(ImportState.PREVIEW);
        assertThat(lists.get(convening, list).taken()).isEqualTo(1);
        assertThat(members()).hasSize(1);
        assertThat(lines(list)).extracting(ImportLine::line).containsExactly(3);
        mend(list, lines(list).get(0), Map.of(ImportField.HELD_FROM, ""));
        take(list, true);
        assertThat(members()).hasSize(2);
        assertThat(lists.get(convening, list).state()).isEqualTo(ImportState.DONE);
    }

    @Test
    void whoMayBeKnownIsChosenByAHuman() {
        long known = people.register(new PersonFilled("Dr.", "Muhammad", "Youssef" + mark, null, null));
        long list = checked(HEADINGS + row("", "Mohammed", "Yusuf", "Minister", "", "", "") + row("", "Muhamad", "Yousef", "Aide", "", "", ""));
        assertThat(lines(list)).extracting(ImportLine::kind).containsExactly(RowKind.MAYBE, RowKind.MAYBE);
        assertThat(lines(list).get(0).offers()).extracting(ImportLine.Offer::personId).containsExactly(known);
        assertThatThrownBy(() -> take(list, true)).isInstanceOf(Refused.class);

        preview.decide(convening, list, lines(list).get(0).id(), known);
        preview.decideThatAllAreNew(convening, list);

        assertThat(lines(list)).extracting(ImportLine::kind).containsExactly(RowKind.NEW, RowKind.NEW);
        take(list, false);
        assertThat(members()).extracting(member -> member.guest().personId()).hasSize(2).contains(known);
    }

    @Test
    void anAddressOfSomebodyElseIsNotTakenForThePerson() {
        people.register(new PersonFilled(null, "Carla", "Owner" + mark, null, address("protocol")));
        long list = checked(HEADINGS + row("", "Ann", "First", "Minister", "", "", address("protocol")));

        assertThat(lines(list)).extracting(ImportLine::kind).containsExactly(RowKind.MAYBE);
        preview.decide(convening, list, lines(list).get(0).id(), null);
        assertThat(lines(list).get(0).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(ImportField.EMAIL);
            assertThat(problem.text()).contains("Carla Owner");
        });
    }

    @Test
    void whatChangedSinceThePreviewIsFoundAndNotOverwritten() {
        take(checked(HEADINGS + row("Dr.", "Ann", "First", "Minister", "", "", address("ann")) + row("", "Bo", "Second", "Aide", "", "", "")), false);
        String changing = HEADINGS + row("Prof.", "Ann", "First", "Minister", "", "", address("ann")) + row("Mr", "Bo", "Second", "Aide", "", "", "");
        long all = checked(changing);
        long good = checked(changing);
        honour(address("ann"), "Lady");

        take(all, false);
        assertThat(lists.get(convening, all).failure()).isEqualTo("import.take.changed");
        assertThat(lists.get(convening, all).state()).isEqualTo(ImportState.PREVIEW);
        assertThat(members()).as("all or nothing").extracting(member -> member.guest().name()).contains("Lady Ann First" + mark, "Bo Second" + mark);
        assertThat(lines(all).get(0).returned()).isEqualTo("import.returned.changed");
        assertThat(lines(all).get(0).changes()).containsExactly(new ImportChange(ImportField.HONORIFIC, "Lady", "Prof."));

        take(good, true);
        assertThat(members()).extracting(member -> member.guest().name()).contains("Lady Ann First" + mark, "Mr Bo Second" + mark);
        assertThat(lines(good)).singleElement().satisfies(line -> assertThat(line.returned()).isEqualTo("import.returned.changed"));
    }

    @Test
    void whoWasRegisteredSinceThePreviewIsNotRegisteredTwice() {
        long list = checked(HEADINGS + row("", "Ann", "First", "Minister", "", "", address("ann")) + row("", "Bo", "Second", "Aide", "", "", ""));
        delegations.register(convening, delegation, new GuestFilled(null, new PersonFilled(null, "Ann", "First" + mark, null, address("ann")), null, null,
                EnumSet.of(Part.DELEGATE), null, false));

        take(list, true);

        assertThat(members()).hasSize(2);
        assertThat(lines(list)).singleElement().satisfies(line -> assertThat(line.kind()).isEqualTo(RowKind.CHANGE));
    }

    @Test
    void noMoreAreConfirmedThanThereArePlacesAndTheOthersComeBack() {
        convening = convenings.begin(Agreed.convening(2, Agreed.convening().attributionRule()));
        delegation = delegations.create(convening, new DelegationFilled(country, OrganisationKind.COUNTRY, null, null));
        String rows = HEADINGS + row("", "Ann", "First", "Aide", "", "", "") + row("", "Bo", "Second", "Aide", "", "", "")
                + row("", "Cy", "Third", "Aide", "", "Security", "") + row("", "Di", "Fourth", "Aide", "", "", "");
        long all = checked(rows, true);
        take(all, false);
        assertThat(lists.get(convening, all).failure()).isEqualTo("registration.full");
        assertThat(members()).isEmpty();
        lists.giveUp(convening, all);

        long good = checked(rows, true);
        take(good, true);

        assertThat(members()).hasSize(3).allSatisfy(member -> assertThat(member.guest().state()).isEqualTo(RegistrationState.CONFIRMED));
        assertThat(lines(good)).singleElement().satisfies(line -> assertThat(line.returned()).isEqualTo("registration.full"));
    }

    @Test
    void columnsAreRememberedForTheSender() {
        String odd = "A1;B1;C1\r\nAnn;First" + mark + ";Minister\r\n";
        long first = read(odd, null);
        assertThat(lists.columns(convening, first, 0, 1).remembered()).isFalse();
        lists.choose(convening, first, lists.get(convening, first).version(), new ColumnsChosen(0, 1,
                List.of(ImportField.GIVEN_NAME, ImportField.FAMILY_NAME, ImportField.OFFICE), false, false));
        waitFor(first);

        long second = read(odd, null);

        ColumnsProposed proposed = lists.columns(convening, second, 0, 1);
        assertThat(proposed.remembered()).isTrue();
        assertThat(proposed.columns()).extracting(ColumnChoice::field).containsExactly(ImportField.GIVEN_NAME, ImportField.FAMILY_NAME, ImportField.OFFICE);
        long other = delegations.create(convening, new DelegationFilled(Agreed.unique("Elsewhere"), OrganisationKind.COUNTRY, null, null));
        long others = lists.read(convening, other, "x.csv", stream(odd, StandardCharsets.UTF_8), null);
        assertThat(lists.columns(convening, others, 0, 1).remembered()).as("another sender").isFalse();
    }

    @Test
    void columnsThatTellNobodyOrTwiceTheSameAreRefused() {
        long list = read("A;B\r\nx;y\r\n", null);
        int version = lists.get(convening, list).version();
        assertThatThrownBy(() -> lists.choose(convening, list, version, new ColumnsChosen(0, 1, List.of(ImportField.NOTE, ImportField.EMAIL), false, false)))
                .asInstanceOf(type(Refused.class)).extracting(Refused::key).isEqualTo("import.columns.nobody");
        assertThatThrownBy(() -> lists.choose(convening, list, version, new ColumnsChosen(0, 1, List.of(ImportField.OFFICE, ImportField.OFFICE), false, false)))
                .asInstanceOf(type(Refused.class)).extracting(Refused::key).isEqualTo("import.columns.twice");
        assertThatThrownBy(() -> lists.choose(convening, list, version, new ColumnsChosen(0, 2, List.of(ImportField.OFFICE, ImportField.NOTE), false, false)))
                .asInstanceOf(type(Refused.class)).extracting(Refused::field).isEqualTo("headingLine");
        assertThatThrownBy(() -> lists.choose(convening, list, version + 1, new ColumnsChosen(0, 1, List.of(ImportField.OFFICE, ImportField.NOTE), false, false)))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void aListOfTheWholeConveningGoesToItsDelegations() {
        String other = Agreed.unique("Newland");
        String rows = "Country;Name;Function\r\n" + country + ";Ann FIRST" + mark.toUpperCase() + ";Minister\r\n" + other + ";Bo Second" + mark + ";Aide\r\n;Cy Third"
                + mark + ";\r\n";
        long list = lists.read(convening, null, "all.csv", stream(rows, StandardCharsets.UTF_8), null);
        choose(list, false, false);
        assertThat(lines(list)).extracting(ImportLine::kind).containsExactly(RowKind.NEW, RowKind.ERROR, RowKind.NEW);
        lists.chooseAgain(convening, list, lists.get(convening, list).version());
        choose(list, false, true);
        assertThat(lines(list).get(1).isNewDelegation()).isTrue();

        take(list, false);

        assertThat(delegations.all(convening)).extracting(DelegationCard::name).contains(country, other);
        assertThat(members()).singleElement().satisfies(member -> assertThat(member.guest().name()).startsWith("Ann First"));
        assertThat(registrations.search(convening, "third", 5)).singleElement().satisfies(guest -> {
            assertThat(guest.parts()).containsExactly(Part.GUEST);
            assertThat(delegations.ofRegistrations(convening, List.of(guest.id()))).isEmpty();
        });
        long again = lists.read(convening, null, "all.csv", stream(rows, StandardCharsets.UTF_8), null);
        choose(again, false, false);
        assertThat(preview.counts(convening, again).kinds()).containsOnly(Map.entry(RowKind.MATCH, 3L));
    }

    @Test
    void aMemberOfAnotherDelegationIsNotTakenFromIt() {
        take(checked(HEADINGS + row("", "Ann", "First", "Minister", "", "", address("ann"))), false);
        delegation = delegations.create(convening, new DelegationFilled(Agreed.unique("Rivalia"), OrganisationKind.COUNTRY, null, null));

        long list = checked(HEADINGS + row("", "Ann", "First", "Minister", "", "", address("ann")));

        assertThat(lines(list).get(0).problems()).singleElement().satisfies(problem -> assertThat(problem.text()).contains(country));
    }

    @Test
    void aWorkbookOfSeveralSheetsIsReadFromTheOneThatIsChosen() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (SheetWriter sheet = SheetFormat.XLSX.writer(bytes, "Delegation")) {
            sheet.heading("Delegation of Importia");
            sheet.heading("Nom", "Prénom", "Fonction", "Ministère");
            sheet.row("PREMIER" + mark.toUpperCase(), "Anne", "Ministre", "Affaires étrangères");
        }
        long list = lists.read(convening, delegation, "list.xlsx", new ByteArrayInputStream(bytes.toByteArray()), null);

        assertThat(lists.get(convening, list).headingLine()).isEqualTo(2);
        choose(list, false, false);
        assertThat(lines(list)).singleElement().satisfies(line -> {
            assertThat(line.name()).startsWith("Anne Premier");
            assertThat(line.office()).isEqualTo("Ministre, Affaires étrangères");
        });
    }

    @Test
    void encodingsAndSeparatorsMakeNoDifference() {
        String line = "Prénom|Nom|Fonction\r\nRenée|Müller" + mark + "|Ministre à Genève\r\n";
        for (String charset : List.of("UTF-8", "UTF-16LE", "windows-1252")) {
            for (String separator : List.of(";", ",", "\t")) {
                long list = lists.read(convening, delegation, "list.csv", stream(line.replace("|", separator), Charset.forName(charset)), null);
                choose(list, false, false);
                assertThat(lines(list)).as(charset + separator).singleElement().satisfies(read -> assertThat(read.name()).isEqualTo("Renée Müller" + mark));
            }
        }
    }

    @Test
    void aFileThatIsNoneIsRefusedAndLeavesNothing() {
        int before = lists.waiting(convening).size();

        assertThatThrownBy(() -> lists.read(convening, delegation, "x.xlsx", stream("PK\u0003\u0004 broken", StandardCharsets.ISO_8859_1), null))
                .asInstanceOf(type(Refused.class)).extracting(Refused::field).isEqualTo("file");
        assertThat(lists.waiting(convening)).hasSize(before);
    }

    @Test
    void aModeratorAndAStrangerImportNothing() {
        teams.add(convening, "moderator", Role.MODERATOR);
        caller.actAs("moderator");
        assertThatThrownBy(() -> lists.waiting(convening)).isInstanceOf(NotAllowed.class);
        caller.actAs("harbour");
        assertThatThrownBy(() -> preview.counts(convening, 1)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoIsNamedLaterFillsThePlaceThatWasKnownByTheOffice() {
        take(checked(HEADINGS + row("", "", "", "Minister of Defence", "", "Press", "")), false);
        long place = members().get(0).guest().id();

        long list = checked(HEADINGS + row("Dr.", "Ann", "First", "minister of defence", "", "", address("ann")));

        assertThat(lines(list)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(RowKind.CHANGE);
            assertThat(line.fills()).isEqualTo("Minister of Defence, Ministry of Tides");
            assertThat(line.changes()).contains(new ImportChange(ImportField.FULL_NAME, null, "Dr. Ann First" + mark));
        });
        take(list, false);
        assertThat(members()).singleElement().satisfies(member -> {
            assertThat(member.guest().id()).isEqualTo(place);
            assertThat(member.guest().name()).isEqualTo("Dr. Ann First" + mark);
            assertThat(member.guest().parts()).containsExactly(Part.PRESS);
        });
        assertThat(registrations.details(convening, place).office().personId()).isEqualTo(members().get(0).guest().personId());
        assertThat(registrations.search(convening, "first" + mark, 5)).singleElement();
        long again = checked(HEADINGS + row("Dr.", "Ann", "First", "minister of defence", "", "", address("ann")));
        assertThat(preview.counts(convening, again).kinds()).containsOnly(Map.entry(RowKind.MATCH, 1L));
    }

    @Test
    void anOfficeElsewhereOrOfAnotherDelegationIsNoPlaceToFill() {
        take(checked(HEADINGS + row("", "", "", "Attaché", "", "", "")), false);
        delegation = delegations.create(convening, new DelegationFilled(Agreed.unique("Rivalia"), OrganisationKind.COUNTRY, null, null));

        assertThat(lines(checked(HEADINGS + row("", "Ann", "First", "Attaché", "", "", "")))).extracting(ImportLine::kind).containsExactly(RowKind.NEW);
    }

    @Test
    void ofSeveralPlacesOfOneOfficeOneIsChosenOrNone() {
        take(checked(HEADINGS + row("", "", "", "Aide", "", "", "") + row("", "", "", "Aide", "", "Press", "")), false);
        long list = checked(HEADINGS + row("", "Ann", "First", "Aide", "", "", "") + row("", "Bo", "Second", "Aide", "", "", "")
                + row("", "Cy", "Third", "Aide", "", "", ""));
        assertThat(lines(list)).extracting(ImportLine::kind).containsOnly(RowKind.MAYBE);
        assertThat(lines(list).get(0).places()).hasSize(2);
        long chosen = lines(list).get(0).places().get(1).registration();

        preview.fill(convening, list, lines(list).get(0).id(), chosen);
        assertThat(lines(list)).as("one place is left, and goes to the next").extracting(ImportLine::kind)
                .containsExactly(RowKind.CHANGE, RowKind.CHANGE, RowKind.NEW);
        preview.fill(convening, list, lines(list).get(1).id(), null);

        assertThat(lines(list)).extracting(ImportLine::kind).containsExactly(RowKind.CHANGE, RowKind.NEW, RowKind.CHANGE);
        assertThat(preview.counts(convening, list).kinds()).isEqualTo(Map.of(RowKind.CHANGE, 2L, RowKind.NEW, 1L));
        take(list, false);
        assertThat(registrations.get(convening, chosen).name()).isEqualTo("Ann First" + mark);
        assertThat(members()).extracting(member -> member.guest().name())
                .containsExactlyInAnyOrder("Ann First" + mark, "Bo Second" + mark, "Cy Third" + mark);
    }

    @Test
    void ofSeveralRowsTheFirstFillsTheOnlyPlace() {
        take(checked(HEADINGS + row("", "", "", "Aide", "", "", "")), false);
        long list = checked(HEADINGS + row("", "Ann", "First", "Aide", "", "", "") + row("", "Bo", "Second", "Aide", "", "", ""));

        assertThat(lines(list)).extracting(ImportLine::kind).containsExactly(RowKind.CHANGE, RowKind.NEW);
        preview.leaveOut(convening, list, lines(list).get(0).id(), true);
        assertThat(lines(list)).extracting(ImportLine::kind).containsExactly(RowKind.CHANGE);
        take(list, false);
        assertThat(members()).singleElement().satisfies(member -> assertThat(member.guest().name()).isEqualTo("Bo Second" + mark));
    }

    @Test
    void rowsBeyondAQuotaAreErrorsUntilThereIsRoom() {
        limit(Map.of(Part.DELEGATE, 2, Part.PRESS, 1));
        long list = checked(HEADINGS + row("", "Ann", "First", "Minister", "", "", "") + row("", "Bo", "Second", "Aide", "", "Press", "")
                + row("", "Cy", "Third", "Aide", "", "", "") + row("", "Di", "Fourth", "Aide", "", "", "") + row("", "Ed", "Fifth", "Aide", "", "Security", ""));

        assertThat(lines(list)).extracting(ImportLine::kind)
                .containsExactly(RowKind.NEW, RowKind.NEW, RowKind.NEW, RowKind.ERROR, RowKind.NEW);
        ImportLine over = lines(list).get(3);
        assertThat(over.line()).isEqualTo(5);
        assertThat(over.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(ImportField.PARTS);
            assertThat(problem.text()).contains("quota is full").contains("leave the row out");
        });
        assertThat(preview.counts(convening, list).of(RowKind.ERROR)).isEqualTo(1);
        assertThatThrownBy(() -> take(list, false)).asInstanceOf(type(Refused.class)).extracting(Refused::key).isEqualTo("import.take.open");

        preview.leaveOut(convening, list, lines(list).get(0).id(), true);
        assertThat(lines(list)).as("the place of who is left out").extracting(ImportLine::kind).containsOnly(RowKind.NEW);
        mend(list, lines(list).get(0), Map.of(ImportField.PARTS, "Delegate, Press"));
        assertThat(lines(list)).extracting(ImportLine::kind).containsExactly(RowKind.NEW, RowKind.NEW, RowKind.ERROR, RowKind.NEW);
        take(list, true);

        assertThat(members()).hasSize(3);
        assertThat(quotas.of(convening, delegation)).filteredOn(quota -> quota.part() == Part.DELEGATE).singleElement()
                .satisfies(quota -> assertThat(quota.taken()).isEqualTo(2));
        assertThatThrownBy(() -> delegations.register(convening, delegation, new GuestFilled(null, new PersonFilled(null, "Flo", "Sixth" + mark, null, null), null, null,
                EnumSet.of(Part.DELEGATE), null, false))).isInstanceOf(Refused.class);
        assertThat(lists.get(convening, list).state()).isEqualTo(ImportState.PREVIEW);
    }

    @Test
    void aChangedPartCountsForTheQuotaAndOneThatIsGivenUpIsFree() {
        take(checked(HEADINGS + row("", "Ann", "First", "Aide", "", "Press", "") + row("", "Bo", "Second", "Aide", "", "", "")), false);
        limit(Map.of(Part.PRESS, 1));

        assertThat(lines(checked(HEADINGS + row("", "Bo", "Second", "Aide", "", "Press", "")))).extracting(ImportLine::kind).containsExactly(RowKind.ERROR);
        long swapped = checked(HEADINGS + row("", "Ann", "First", "Aide", "", "Delegate", "") + row("", "Bo", "Second", "Aide", "", "Press", ""));
        assertThat(lines(swapped)).extracting(ImportLine::kind).containsOnly(RowKind.CHANGE);
        take(swapped, false);
        assertThat(quotas.of(convening, delegation)).filteredOn(quota -> quota.part() == Part.PRESS).singleElement()
                .satisfies(quota -> assertThat(quota.taken()).isEqualTo(1));
    }

    @Test
    void whoTookTheLastPlaceSinceThePreviewIsSeenBeforeAnythingIsWritten() {
        limit(Map.of(Part.DELEGATE, 2));
        String rows = HEADINGS + row("", "Ann", "First", "Aide", "", "", "") + row("", "Bo", "Second", "Aide", "", "", "");
        long all = checked(rows);
        long good = checked(rows);
        delegations.register(convening, delegation, new GuestFilled(null, new PersonFilled(null, "Cy", "Third" + mark, null, null), null, null,
                EnumSet.of(Part.DELEGATE), null, false));

        take(all, false);
        assertThat(lists.get(convening, all).failure()).isEqualTo("import.take.changed");
        assertThat(members()).hasSize(1);
        assertThat(lines(all)).extracting(ImportLine::kind).containsExactly(RowKind.NEW, RowKind.ERROR);
        take(good, true);
        assertThat(members()).hasSize(2);
        assertThat(lines(good)).singleElement().satisfies(line -> assertThat(line.kind()).isEqualTo(RowKind.ERROR));
    }

    @Test
    void whatAListChangesAfterTheMembersWereFinalIsMarked() {
        take(checked(HEADINGS + row("", "Ann", "First", "Aide", "", "", "") + row("", "Bo", "Second", "Aide", "", "", "") + row("", "", "", "Attaché", "", "", "")), false);
        focalPoints.close(convening, delegation);

        take(checked(HEADINGS + row("Dr.", "Ann", "First", "Aide", "", "", "") + row("", "Bo", "Second", "Aide", "", "", "")
                + row("", "Cy", "Third", "Attaché", "", "", "") + row("", "Di", "Fourth", "Aide", "", "", "")), false);

        assertThat(members()).filteredOn(member -> member.entry().changedAfterClosing()).extracting(member -> member.guest().name())
                .containsExactlyInAnyOrder("Dr. Ann First" + mark, "Cy Third" + mark, "Di Fourth" + mark);
        assertThat(members()).hasSize(4);
        assertThat(convenings.trail(convening, ALL).rows()).filteredOn(line -> line.action().equals("delegation.changedAfterClosing")).hasSize(3)
                .allSatisfy(line -> assertThat(line.label()).isEqualTo(country));
    }

    @Test
    void aNameThatIsWrittenAnewIsFoundAtOtherConveningsToo() {
        take(checked(HEADINGS + row("", "Ann", "First", "Aide", "", "", address("ann"))), false);
        ConveningId other = convenings.begin(Agreed.convening());
        registrations.register(other, new GuestFilled(members().get(0).guest().personId(), null, null, null, EnumSet.of(Part.GUEST), null, false));

        take(checked(HEADINGS + row("", "Ann", "Other", "Aide", "", "", address("ann"))), false);

        assertThat(registrations.search(other, "other" + mark, 5)).singleElement();
    }

    private void limit(Map<Part, Integer> wanted) {
        quotas.set(convening, delegation, Map.of(), wanted);
    }

    @Test
    void tenThousandRowsAreTakenAndMatchAllTheNextTime() {
        var rows = new StringBuilder(HEADINGS);
        IntStream.range(0, 10_000).forEach(i -> rows.append(row(i % 3 == 0 ? "Dr." : "", "Given" + letters(i), "Family" + letters(i * 7), "Director " + letters(i % 50),
                "", "", i % 2 == 0 ? address("n" + i) : "")));
        long list = read(rows.toString(), null);
        choose(list, false, false);
        assertThat(preview.counts(convening, list).kinds()).containsOnly(Map.entry(RowKind.NEW, 10_000L));
        take(list, false);
        assertThat(lists.get(convening, list).failure()).isNull();
        assertThat(lists.get(convening, list).taken()).isEqualTo(10_000);
        assertThat(delegations.line(convening, delegation).members()).isEqualTo(10_000);

        long again = read(rows.toString(), null);
        choose(again, false, false);
        assertThat(preview.counts(convening, again).kinds()).containsOnly(Map.entry(RowKind.MATCH, 10_000L));
    }

    private static String letters(int number) {
        return Integer.toString(number, 26).chars().map(digit -> digit <= '9' ? digit - '0' + 'a' : digit - 'a' + 'k')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private String row(String honorific, String given, String family, String office, String since, String role, String email) {
        return String.join(";", honorific, given, family.isEmpty() ? "" : family + (family.equals(family.toUpperCase()) ? mark.toUpperCase() : mark), office,
                office.isEmpty() ? "" : "Ministry of Tides", "", since, email, role) + "\r\n";
    }

    private String address(String who) {
        return who + "." + mark + "@example.org";
    }

    private static ByteArrayInputStream stream(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }

    private long read(String text, Charset charset) {
        return lists.read(convening, delegation, "list.csv", stream(text, StandardCharsets.UTF_8), charset);
    }

    private long checked(String text) {
        return checked(text, false);
    }

    private long checked(String text, boolean confirms) {
        long list = read(text, null);
        choose(list, confirms, false);
        return list;
    }

    private void choose(long list, boolean confirms, boolean creates) {
        ImportCard card = lists.get(convening, list);
        ColumnsProposed proposed = lists.columns(convening, list, card.sheet(), card.headingLine());
        lists.choose(convening, list, card.version(), new ColumnsChosen(card.sheet(), card.headingLine(),
                java.util.Arrays.asList(proposed.columns().stream().map(ColumnChoice::field).toArray(ImportField[]::new)), confirms, creates));
        waitFor(list);
        assertThat(lists.get(convening, list).failure()).isNull();
    }

    private void take(long list, boolean onlyGood) {
        lists.take(convening, list, lists.get(convening, list).version(), onlyGood);
        waitFor(list);
    }

    /** The work goes on in a thread of its own. */
    private void waitFor(long list) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (lists.get(convening, list).state().isWorking()) {
            assertThat(System.nanoTime()).as("the work ends").isLessThan(end);
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private List<ImportLine> lines(long list) {
        return preview.page(convening, list, SHOWN, ALL).rows();
    }

    private void mend(long list, ImportLine line, Map<ImportField, String> texts) {
        var given = new EnumMap<ImportField, String>(ImportField.class);
        given.putAll(line.given());
        given.putAll(texts);
        preview.mend(convening, list, line.id(), given);
    }

    private List<Member> members() {
        return delegations.members(convening, delegation, ALL).rows();
    }

    private void honour(String email, String honorific) {
        Member member = members().stream().filter(each -> email.equals(each.guest().email())).findFirst().orElseThrow();
        GuestDetails details = registrations.details(convening, member.guest().id());
        PersonCard person = details.person();
        registrations.rewrite(convening, member.guest().id(), new GuestRewritten(details,
                new PersonFilled(honorific, person.givenName(), person.familyName(), person.postNominals(), person.email()),
                new org.fireside.directory.OfficeFilled(details.office().title(), details.office().organisation(), details.office().rankClass(),
                        details.office().heldFrom(), details.office().heldUntil(), details.office().hasLeft()), details.guest().parts(), null));
    }
}
