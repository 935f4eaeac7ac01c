package org.fireside.convening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.fireside.convening.model.Convening;
import org.fireside.convening.model.Session;
import org.fireside.platform.Agreed;
import org.fireside.platform.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConveningTest {

    private static final Map<ConveningState, Set<ConveningMove>> LEGAL = Map.of(
            ConveningState.DRAFT, Set.of(ConveningMove.PUBLISH, ConveningMove.CANCEL),
            ConveningState.PUBLISHED, Set.of(ConveningMove.WITHDRAW, ConveningMove.GO_LIVE, ConveningMove.CANCEL),
            ConveningState.LIVE, Set.of(ConveningMove.CLOSE),
            ConveningState.CLOSED, Set.of(ConveningMove.REOPEN, ConveningMove.ARCHIVE),
            ConveningState.ARCHIVED, Set.of(),
            ConveningState.CANCELLED, Set.of());

    private static final Map<ConveningState, ConveningMove[]> WAY_TO = Map.of(
            ConveningState.DRAFT, new ConveningMove[] {},
            ConveningState.PUBLISHED, new ConveningMove[] {ConveningMove.PUBLISH},
            ConveningState.LIVE, new ConveningMove[] {ConveningMove.PUBLISH, ConveningMove.GO_LIVE},
            ConveningState.CLOSED, new ConveningMove[] {ConveningMove.PUBLISH, ConveningMove.GO_LIVE, ConveningMove.CLOSE},
            ConveningState.ARCHIVED, new ConveningMove[] {ConveningMove.PUBLISH, ConveningMove.GO_LIVE, ConveningMove.CLOSE, ConveningMove.ARCHIVE},
            ConveningState.CANCELLED, new ConveningMove[] {ConveningMove.CANCEL});

    @ParameterizedTest
    @EnumSource(ConveningState.class)
    void fromEachStateExactlyTheLegalMovesGoThrough(ConveningState state) {
        for (ConveningMove move : ConveningMove.values()) {
            Convening convening = in(state);
            if (LEGAL.get(state).contains(move)) {
                convening.make(move);
                assertThat(convening.facts().get("state")).isEqualTo(move.to().name());
            } else {
                assertThatThrownBy(() -> convening.make(move)).isInstanceOf(Refused.class);
                assertThat(convening.facts().get("state")).isEqualTo(state.name());
            }
            assertThat(ConveningMove.from(state)).as("offered").containsExactlyInAnyOrderElementsOf(LEGAL.get(state));
        }
    }

    @Test
    void anEndBeforeTheStartIsRefusedAtTheEnd() {
        assertThatThrownBy(() -> new Convening(at(Agreed.NINE, Agreed.NINE.minusMinutes(1), null, null), 1))
                .asInstanceOf(type(Refused.class)).extracting(Refused::field).isEqualTo("endsAt");
    }

    @Test
    void halfATimeIsRefusedAtWhatIsMissing() {
        assertThatThrownBy(() -> new Convening(at(Agreed.NINE, null, null, null), 1))
                .asInstanceOf(type(Refused.class)).extracting(Refused::field).isEqualTo("endsAt");
        assertThatThrownBy(() -> new Convening(at(null, Agreed.NINE, null, null), 1))
                .asInstanceOf(type(Refused.class)).extracting(Refused::field).isEqualTo("startsAt");
    }

    @Test
    void aTimeMayBeKnownInWordsOnly() {
        var convening = new Convening(at(null, null, "Early June 2025, shortly before Eid al-Adha", LocalDate.of(2025, 6, 1)), 1);

        assertThat(convening.facts()).containsEntry("whenInWords", "Early June 2025, shortly before Eid al-Adha").containsEntry("startsAt", null);
    }

    @Test
    void noTimeAtAllIsRefused() {
        assertThatThrownBy(() -> new Convening(at(null, null, null, null), 1)).isInstanceOf(Refused.class);
    }

    @Test
    void aSessionOutsideItsConveningIsRefusedAtTheTimeThatIsOutside() {
        var convening = new Convening(Agreed.convening(), 1);

        assertThatThrownBy(() -> new Session(convening, session(Agreed.NINE.minusHours(1), Agreed.NINE.plusHours(1)), 0))
                .asInstanceOf(type(Refused.class)).extracting(Refused::field).isEqualTo("startsAt");
        assertThatThrownBy(() -> new Session(convening, session(Agreed.NINE.plusHours(7), Agreed.NINE.plusHours(9)), 0))
                .asInstanceOf(type(Refused.class)).extracting(Refused::field).isEqualTo("endsAt");
    }

    @Test
    void aSessionHasTheConveningsRuleUnlessItHasItsOwn() {
        var convening = new Convening(Agreed.convening(null, AttributionRule.CHATHAM_HOUSE), 1);

        assertThat(new Session(convening, Agreed.session(), 0).facts()).containsEntry("attributionRule", "CHATHAM_HOUSE");
    }

    @Test
    void nobodyIsOnStageTwiceInOnePartButMayPlayTwo() {
        var session = new Session(new Convening(Agreed.convening(), 1), Agreed.session(), 0);
        session.putOnStage(7, Part.SPEAKER);
        session.putOnStage(7, Part.MODERATOR);

        assertThatThrownBy(() -> session.putOnStage(7, Part.SPEAKER)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> session.putOnStage(8, Part.PRESS)).isInstanceOf(Refused.class);
        assertThat(session.peopleOnStage()).containsExactly(7L, 7L);
    }

    @Test
    void whatIsArchivedOrCancelledIsNotChanged() {
        for (ConveningState over : Set.of(ConveningState.ARCHIVED, ConveningState.CANCELLED)) {
            assertThatThrownBy(() -> in(over).rewrite(Agreed.convening(), 1)).isInstanceOf(Refused.class);
        }
    }

    private static Convening in(ConveningState state) {
        var convening = new Convening(Agreed.convening(), 1);
        for (ConveningMove move : WAY_TO.get(state)) {
            convening.make(move);
        }
        return convening;
    }

    private static ConveningFilled at(LocalDateTime from, LocalDateTime to, String words, LocalDate around) {
        var agreed = Agreed.convening();
        return new ConveningFilled(agreed.title(), agreed.kind(), agreed.host(), null, agreed.city(), agreed.timeZone(), from, to, words,
                around, null, agreed.attributionRule(), null);
    }

    private static SessionFilled session(LocalDateTime from, LocalDateTime to) {
        var agreed = Agreed.session();
        return new SessionFilled(agreed.title(), agreed.format(), agreed.room(), from, to, null, agreed.topics());
    }
}
