package org.fireside.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fireside.account.ConveningId;
import org.fireside.convening.Convenings;
import org.fireside.convening.Part;
import org.fireside.platform.Agreed;
import org.fireside.platform.Caller;
import org.fireside.platform.InServer;
import org.fireside.platform.NotFound;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.fireside.registration.GuestFilled;
import org.fireside.registration.RegistrationMove;
import org.fireside.registration.Registrations;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two entries that are one human: found, merged with all that belongs to them, and parted again as they were. */
@ExtendWith(ArquillianExtension.class)
class MergesIT {

    private static final PageRequest FIRST = new PageRequest(0, 100);

    @Deployment
    static WebArchive application() {
        return InServer.with(MergesIT.class);
    }

    @Inject
    Merges merges;
    @Inject
    People people;
    @Inject
    Offices offices;
    @Inject
    Needs needs;
    @Inject
    Registrations registrations;
    @Inject
    Convenings convenings;
    @Inject
    Caller caller;

    private ConveningId convening;
    private String mark;
    private long kept;
    private long gone;

    @BeforeEach
    void twoEntries() {
        caller.actAs("organizer");
        convening = convenings.begin(Agreed.convening());
        mark = Agreed.unique("zq").replaceAll("\\W", "");
        kept = people.register(new PersonFilled(null, "Muhammad", mark, null, null));
        gone = people.register(new PersonFilled("H.E.", mark, "Mohammed", null, mark + "@example.org"),
                new DetailsFilled(null, "+1 555 0100", null, List.of("ur"), Map.of()));
    }

    @Test
    void nearNamesAreOfferedUntilSomebodyTellsThemApart() {
        assertThat(pair()).isTrue();
        merges.tellApart(gone, kept);
        assertThat(pair()).isFalse();
    }

    private boolean pair() {
        return merges.likely(mark, FIRST).rows().stream().anyMatch(pair -> pair.one().id() == kept && pair.other().id() == gone);
    }

    @Test
    void thePreviewTellsWhatTheMergeDoesAndDoesNothing() {
        long office = offices.register(office(), gone);
        registrations.register(convening, guest(gone));

        var preview = merges.preview(kept, gone);

        assertThat(preview.differing()).extracting(MergePreview.Choice::field).containsExactly(PersonField.GIVEN_NAME, PersonField.FAMILY_NAME);
        assertThat(preview.filled()).containsExactly(PersonField.HONORIFIC, PersonField.EMAIL, PersonField.PHONE);
        assertThat(preview.moves()).containsEntry("office", 1L).containsEntry("registration", 1L);
        assertThat(preview.obstacles()).isEmpty();
        assertThat(offices.cards(Set.of(office)).get(office).personId()).isEqualTo(gone);
        assertThat(registrations.search(convening, "mohammed", 5)).hasSize(1);
        assertThat(people.details(gone).card().email()).isEqualTo(mark + "@example.org");
    }

    @Test
    void allThatBelongedToOneBelongsToTheOtherAndComesBack() {
        long office = offices.register(office(), gone);
        long registration = registrations.register(convening, guest(gone));
        caller.actAs("registrar");
        needs.tell(gone, new NeedsFilled("halal", "a ramp"));
        caller.actAs("organizer");
        var details = people.details(gone);

        merges.merge(merges.preview(kept, gone), Set.of(PersonField.GIVEN_NAME, PersonField.FAMILY_NAME));

        assertThat(people.details(kept).card().styledName()).isEqualTo("H.E. " + mark + " Mohammed");
        assertThat(people.details(kept).card().email()).isEqualTo(mark + "@example.org");
        assertThat(offices.cards(Set.of(office)).get(office).personId()).isEqualTo(kept);
        assertThat(registrations.get(convening, registration).personId()).isEqualTo(kept);
        assertThat(needs.own(kept).dietary()).isEqualTo("halal");
        assertThat(people.search(mark, 5)).extracting(PersonCard::id).containsExactly(kept);
        assertThatThrownBy(() -> people.details(gone)).isInstanceOf(NotFound.class);
        assertThat(pair()).isFalse();

        merges.undo(merges.into(kept).get(0).id());

        assertThat(people.details(kept).card().styledName()).isEqualTo("Muhammad " + mark);
        assertThat(people.details(kept).card().email()).isNull();
        assertThat(people.details(gone)).usingRecursiveComparison().ignoringFields("card.version").isEqualTo(details);
        assertThat(offices.cards(Set.of(office)).get(office).personId()).isEqualTo(gone);
        assertThat(registrations.get(convening, registration).personId()).isEqualTo(gone);
        assertThat(registrations.search(convening, "mohammed " + mark, 5)).hasSize(1);
        assertThat(needs.own(gone).access()).isEqualTo("a ramp");
        assertThat(needs.own(kept).any()).isFalse();
        assertThat(people.search(mark, 5)).extracting(PersonCard::id).containsExactlyInAnyOrder(kept, gone);
    }

    @Test
    void aFactThatWasChangedSinceStaysAsItIs() {
        merges.merge(merges.preview(kept, gone), Set.of());
        people.rewrite(kept, people.details(kept).card().version(), new PersonFilled("Dr.", "Muhammad", mark, null, null));

        merges.undo(merges.into(kept).get(0).id());

        assertThat(people.details(kept).card().honorific()).isEqualTo("Dr.");
        assertThat(people.details(gone).card().email()).isEqualTo(mark + "@example.org");
    }

    @Test
    void twoWhoAreExpectedAtOneConveningAreNotMerged() {
        long registration = registrations.register(convening, guest(gone));
        long other = registrations.register(convening, guest(kept));
        var preview = merges.preview(kept, gone);
        assertThat(preview.obstacles()).extracting(MergeObstacle::key).containsExactly("registration.merge.bothExpected");
        assertThatThrownBy(() -> merges.merge(preview, Set.of())).asInstanceOf(type(Refused.class)).extracting(Refused::key)
                .isEqualTo("registration.merge.bothExpected");

        registrations.make(convening, other, registrations.get(convening, other).version(), RegistrationMove.CANCEL);
        assertThat(merges.preview(kept, gone).obstacles()).extracting(MergeObstacle::key).containsExactly("registration.merge.otherExpected");

        merges.merge(merges.preview(gone, kept), Set.of());
        assertThat(registrations.get(convening, registration).personId()).isEqualTo(gone);
    }

    @Test
    void aMergeIsRefusedWhereSomebodySavedInBetween() {
        var preview = merges.preview(kept, gone);
        people.rewrite(gone, people.details(gone).card().version(), new PersonFilled(null, mark, "Muhammed", null, null));
        assertThatThrownBy(() -> merges.merge(preview, Set.of())).isInstanceOf(StaleEdit.class);
    }

    @Test
    void aMergeIsTakenBackOnceAndTheLatestFirst() {
        long third = people.register(new PersonFilled(null, "Mohamad", mark, null, null));
        merges.merge(merges.preview(kept, gone), Set.of());
        merges.merge(merges.preview(third, kept), Set.of());
        long first = merges.into(kept).get(0).id();
        assertThatThrownBy(() -> merges.undo(first)).asInstanceOf(type(Refused.class)).extracting(Refused::key).isEqualTo("person.merge.covered");

        merges.undo(merges.into(third).get(0).id());
        merges.undo(first);
        assertThatThrownBy(() -> merges.undo(first)).asInstanceOf(type(Refused.class)).extracting(Refused::key).isEqualTo("person.merge.undoneAlready");
        assertThat(people.search(mark, 5)).hasSize(3);
    }

    @Test
    void anAddressThatIsSomebodyElsesNowStandsAgainstTakingBack() {
        merges.merge(merges.preview(kept, gone), Set.of());
        long id = merges.into(kept).get(0).id();
        people.rewrite(kept, people.details(kept).card().version(), new PersonFilled(null, "Muhammad", mark, null, null));
        people.register(new PersonFilled(null, "Somebody", "Else", null, mark + "@example.org"));
        assertThatThrownBy(() -> merges.undo(id)).asInstanceOf(type(Refused.class)).extracting(Refused::key).isEqualTo("person.merge.addressTaken");
    }

    private static OfficeFilled office() {
        return new OfficeFilled("Minister of Tides", "Examplia", RankClass.MINISTER, LocalDate.of(2024, 1, 1), null, false);
    }

    private static GuestFilled guest(long person) {
        return new GuestFilled(person, null, null, null, EnumSet.of(Part.GUEST), null, false);
    }
}
