package org.fireside.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.fireside.account.ConveningId;
import org.fireside.convening.Convenings;
import org.fireside.convening.Part;
import org.fireside.directory.OfficeFilled;
import org.fireside.directory.OrganisationKind;
import org.fireside.directory.PersonFilled;
import org.fireside.directory.RankClass;
import org.fireside.platform.Agreed;
import org.fireside.platform.Caller;
import org.fireside.platform.Folding;
import org.fireside.platform.InServer;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.fireside.registration.GuestFilled;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds of every order of precedence, whatever is missing: tried on the database with delegations made up from fixed seeds. */
@ExtendWith(ArquillianExtension.class)
class OrderOfPrecedenceIT {

    private static final PageRequest ALL = new PageRequest(0, 500);
    private static final int MEMBERS = 24;

    @Deployment
    static WebArchive application() {
        return InServer.with(OrderOfPrecedenceIT.class);
    }

    @Inject
    Convenings convenings;
    @Inject
    Delegations delegations;
    @Inject
    Memberships memberships;
    @Inject
    OrderOfPrecedence order;
    @Inject
    Caller caller;

    private ConveningId convening;

    /** What the order looks at in somebody; null for what is not known. */
    private record Somebody(String family, RankClass rank, LocalDate from, boolean former, LocalDate credentials) {

        static Somebody from(Random random) {
            RankClass rank = random.nextInt(6) == 0 ? null : RankClass.values()[random.nextInt(4) + 3];
            String family = rank != null && random.nextInt(5) == 0 ? null : List.of("Abel", "Ångström", "Bell", "Ößel").get(random.nextInt(4));
            return new Somebody(family, rank, day(random), random.nextInt(4) == 0, day(random));
        }

        private static LocalDate day(Random random) {
            return random.nextInt(3) == 0 ? null : LocalDate.of(2020, 1, 1 + random.nextInt(4));
        }

        GuestFilled filled() {
            return new GuestFilled(null, family == null ? null : new PersonFilled(null, null, family, null, null), null,
                    rank == null ? null : new OfficeFilled("Office", "Examplia", rank, from, null, former), EnumSet.of(Part.DELEGATE), null, false);
        }

        /** The rule once more, in Java, without the last resort: the number. */
        static Comparator<Somebody> asRuled(PrecedenceCard rule) {
            Comparator<Somebody> byRank = Comparator.<Somebody>comparingInt(who -> who.rank == null ? 1 : 0)
                    .thenComparingInt(who -> who.rank == null ? 0 : rule.rungs().indexOf(who.former ? Rung.FORMER_OFFICE : Rung.of(who.rank)))
                    .thenComparingInt(who -> who.rank == null ? 0 : rule.rungs().indexOf(Rung.of(who.rank)));
            if (rule.by() == PrecedenceBy.CREDENTIALS) {
                byRank = byRank.thenComparing(Somebody::credentials, Comparator.nullsLast(Comparator.naturalOrder()));
            }
            return byRank.thenComparing(who -> who.rank == null ? null : who.from, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(who -> who.family == null ? null : Folding.sortKey(who.family + " "), Comparator.nullsLast(Arrays::compareUnsigned));
        }
    }

    @BeforeEach
    void aConvening() {
        caller.actAs("organizer");
        convening = convenings.begin(Agreed.convening());
    }

    @Test
    void everyOrderIsTotalAndStableAndKeepsItsOverrides() {
        for (PrecedenceBy by : PrecedenceBy.values()) {
            var random = new Random(by.ordinal() + 1815);
            convening = convenings.begin(Agreed.convening());
            order.choose(convening, 0, by, "fr");
            for (int i = 0; i < 3; i++) {
                order.move(convening, order.get(convening).version(), Rung.values()[random.nextInt(Rung.values().length)], 1 + random.nextInt(Rung.values().length));
            }
            Map<Long, Somebody> members = register(delegation("Examplia", OrganisationKind.COUNTRY), random);
            long delegation = delegations.all(convening).get(0).id();

            List<Long> standing = standing(delegation);
            assertThat(standing).as("nobody is lost or doubled").containsExactlyInAnyOrderElementsOf(members.keySet());
            assertThat(standing).as("asked again").isEqualTo(standing(delegation));
            assertThat(pages(delegation, 5)).as("page by page").isEqualTo(standing);
            assertThat(standing).as("%s, %s", by, order.get(convening).rungs()).isSortedAccordingTo(
                    Comparator.<Long, Somebody>comparing(members::get, Somebody.asRuled(order.get(convening))).thenComparing(Comparator.naturalOrder()));

            var places = Map.of(standing.get(20), 2, standing.get(3), 17);
            places.forEach((member, place) -> delegations.givePlace(convening, delegation, member, place, "asked for"));
            List<Long> overridden = standing(delegation);
            places.forEach((member, place) -> assertThat(overridden.indexOf(member) + 1).isEqualTo(place));
            assertThat(overridden.stream().filter(member -> !places.containsKey(member))).as("the others keep their order")
                    .containsExactlyElementsOf(standing.stream().filter(member -> !places.containsKey(member)).toList());
            assertThat(pages(delegation, 7)).isEqualTo(overridden);
        }
    }

    private Map<Long, Somebody> register(long delegation, Random random) {
        var members = new HashMap<Long, Somebody>();
        for (int i = 0; i < MEMBERS; i++) {
            Somebody somebody = Somebody.from(random);
            long registration = delegations.register(convening, delegation, somebody.filled());
            memberships.rewrite(convening, delegation, registration, memberships.details(convening, delegation, registration).version(),
                    new MemberFilled(somebody.credentials(), null, Travel.UNKNOWN));
            members.put(registration, somebody);
        }
        return members;
    }

    private List<Long> standing(long delegation) {
        return delegations.members(convening, delegation, ALL).rows().stream().map(member -> member.guest().id()).toList();
    }

    private List<Long> pages(long delegation, int size) {
        var all = new ArrayList<Long>();
        for (int first = 0; first < MEMBERS; first += size) {
            all.addAll(delegations.members(convening, delegation, new PageRequest(first, size)).rows().stream().map(member -> member.guest().id()).toList());
        }
        return all;
    }

    @Test
    void formerOfficesStandWhereTheLadderHasThem() {
        long delegation = delegation("Examplia", OrganisationKind.COUNTRY);
        for (Somebody member : List.of(new Somebody("Official", RankClass.OFFICIAL, null, false, null), new Somebody("Former", RankClass.MINISTER, null, true, null),
                new Somebody("Legislator", RankClass.LEGISLATOR, null, false, null), new Somebody("Nobody", null, null, false, null))) {
            delegations.register(convening, delegation, member.filled());
        }
        assertThat(names(delegation)).as("by default").containsExactly("Legislator", "Former", "Official", "Nobody");
        order.move(convening, 0, Rung.FORMER_OFFICE, Rung.values().length);
        assertThat(names(delegation)).containsExactly("Legislator", "Official", "Former", "Nobody");
        order.move(convening, order.get(convening).version(), Rung.FORMER_OFFICE, 1);
        assertThat(names(delegation)).containsExactly("Former", "Legislator", "Official", "Nobody");
        order.backToDefault(convening, order.get(convening).version());
        assertThat(names(delegation)).containsExactly("Legislator", "Former", "Official", "Nobody");
        assertThat(order.get(convening)).isEqualTo(PrecedenceCard.DEFAULT);
        assertThat(convenings.trail(convening, ALL).rows()).extracting(line -> line.action()).contains("precedence.changed", "precedence.backToDefault");
    }

    private List<String> names(long delegation) {
        return delegations.members(convening, delegation, ALL).rows().stream().map(member -> member.guest().name()).toList();
    }

    @Test
    void delegationsStandAsTheirHeadsDoThoseWithoutOneLast() {
        long headless = delegation("A party", OrganisationKind.PARTY);
        long minister = delegation("Ministria", OrganisationKind.COUNTRY);
        long president = delegation("Presidentia", OrganisationKind.COUNTRY);
        headed(minister, new Somebody("Minister", RankClass.MINISTER, LocalDate.of(2020, 1, 1), false, LocalDate.of(2024, 1, 1)));
        headed(president, new Somebody("President", RankClass.HEAD_OF_STATE, null, false, null));
        long later = delegation("Later", OrganisationKind.COUNTRY);
        headed(later, new Somebody("Later", RankClass.MINISTER, LocalDate.of(2022, 1, 1), false, LocalDate.of(2023, 1, 1)));

        assertThat(list()).containsExactly(president, minister, later, headless);
        order.choose(convening, 0, PrecedenceBy.CREDENTIALS, null);
        assertThat(list()).as("by the day of credentials").containsExactly(president, later, minister, headless);
    }

    private void headed(long delegation, Somebody head) {
        long registration = delegations.register(convening, delegation, head.filled());
        memberships.rewrite(convening, delegation, registration, memberships.details(convening, delegation, registration).version(),
                new MemberFilled(head.credentials(), null, Travel.UNKNOWN));
        delegations.makeHead(convening, delegation, registration);
    }

    @Test
    void delegationsStandInTheAlphabetOfALanguage() {
        Map<String, Long> ids = new HashMap<>();
        var shuffled = new ArrayList<>(List.of("Germany", "Austria", "Åland Party", "United States of America", "Switzerland", "Chad"));
        Collections.shuffle(shuffled, new Random(4));
        shuffled.forEach(name -> ids.put(name, name.endsWith("Party") ? delegation(name, OrganisationKind.PARTY)
                : delegations.create(convening, new DelegationFilled(name, OrganisationKind.COUNTRY, null, null))));

        order.choose(convening, 0, PrecedenceBy.COUNTRY, "es");
        assertThat(list()).as("Åland, Alemania, Austria, Chad, Estados Unidos, Suiza").containsExactlyElementsOf(
                Stream.of("Åland Party", "Germany", "Austria", "Chad", "United States of America", "Switzerland").map(ids::get).toList());
        assertThat(delegations.line(convening, ids.get("Germany")).listedAs()).isEqualTo("Alemania");
        assertThat(delegations.line(convening, ids.get("Åland Party")).listedAs()).isNull();
        assertThat(delegations.page(convening, new PageRequest(4, 2)).rows()).extracting(line -> line.delegation().name())
                .containsExactly("United States of America", "Switzerland");

        order.choose(convening, order.get(convening).version(), PrecedenceBy.COUNTRY, "sv");
        assertThat(list()).as("in Swedish Å comes after Z: USA, Åland, Österrike").endsWith(ids.get("United States of America"), ids.get("Åland Party"), ids.get("Austria"));
    }

    private long delegation(String name, OrganisationKind kind) {
        return delegations.create(convening, new DelegationFilled(Agreed.unique(name), kind, null, null));
    }

    private List<Long> list() {
        return delegations.page(convening, ALL).rows().stream().map(line -> line.delegation().id()).toList();
    }

    @Test
    void whoChangesAnOrderThatSomebodyElseChangedIsTold() {
        order.move(convening, 0, Rung.AMBASSADOR, 1);

        assertThatThrownBy(() -> order.move(convening, 0, Rung.OTHER, 1)).isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> order.choose(convening, 0, PrecedenceBy.CREDENTIALS, null)).isInstanceOf(StaleEdit.class);
        assertThat(order.get(convening).rungs()).startsWith(Rung.AMBASSADOR, Rung.HEAD_OF_STATE);
    }

    @Test
    void aLanguageThatIsNoneIsRefusedAtItsField() {
        assertThatThrownBy(() -> order.choose(convening, 0, PrecedenceBy.COUNTRY, "xx")).asInstanceOf(type(Refused.class))
                .extracting(Refused::field).isEqualTo("language");
        assertThat(order.get(convening)).isEqualTo(PrecedenceCard.DEFAULT);
    }
}
