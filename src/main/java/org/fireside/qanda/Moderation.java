package org.fireside.qanda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.convening.Agenda;
import org.fireside.convening.AttributionRule;
import org.fireside.convening.ConveningState;
import org.fireside.convening.Convenings;
import org.fireside.convening.RuleChange;
import org.fireside.convening.SessionCard;
import org.fireside.delegation.DelegationCard;
import org.fireside.delegation.Delegations;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Caller;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.fireside.qanda.model.Question;
import org.fireside.qanda.model.QuestionRepository;
import org.fireside.registration.GuestCard;
import org.fireside.registration.Registrations;

/** Logs questions and takes them through their life. */
@Guarded
@ApplicationScoped
@Transactional
public class Moderation {

    @Inject
    private QuestionRepository questions;
    @Inject
    private Agenda agenda;
    @Inject
    private Convenings convenings;
    @Inject
    private Registrations registrations;
    @Inject
    private Delegations delegations;
    @Inject
    private AuditTrail audit;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Event<QuestionAnswered> answered;

    /** Questions of a session in some states, with who asked: for the people who run the room. */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public Page<QuestionCard> page(ConveningId convening, long session, @NotEmpty Set<QuestionState> states, PageRequest request) {
        agenda.session(convening, session);
        var page = questions.page(convening, session, states, request);
        return new Page<>(cards(convening, page.rows()), page.total());
    }

    /** Questions of a session that are being asked, the last one put first. */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public Page<QuestionCard> beingAsked(ConveningId convening, long session, PageRequest request) {
        agenda.session(convening, session);
        var page = questions.beingAsked(convening, session, request);
        return new Page<>(cards(convening, page.rows()), page.total());
    }

    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public QuestionCard get(ConveningId convening, long id) {
        return cards(convening, List.of(questions.get(convening, id))).get(0);
    }

    /**
     * Logs a question from the floor.
     *
     * @return its id
     * @throws Refused if the convening is neither live nor just closed, or the rule is looser than the session's
     */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public long logFromTheFloor(ConveningId convening, long session, @Valid FloorQuestion logged) {
        refuseUnlessOpen(convening);
        SessionCard in = agenda.session(convening, session);
        var question = Question.fromTheFloor(convening.value(), session, logged, delegation(convening, logged), in.attributionRule(),
                caller.nameForTheRecord(), clock.instant());
        questions.add(question);
        audit.record(subject(question), "question.logged", Map.of(), question.facts());
        return question.id();
    }

    /** Corrects what was logged. @throws StaleEdit if somebody else changed it first */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public void rewrite(ConveningId convening, long id, int version, @Valid FloorQuestion logged) {
        change(convening, id, version, "question.rewritten", (question, now) -> question.rewrite(logged, delegation(convening, logged)));
    }

    /** The delegation that was said, or else the asker's own. */
    private Long delegation(ConveningId convening, FloorQuestion logged) {
        if (logged.delegationId() != null || logged.askerId() == null) {
            return logged.delegationId();
        }
        DelegationCard own = delegations.ofRegistrations(convening, List.of(logged.askerId())).get(logged.askerId());
        return own == null ? null : Long.valueOf(own.id());
    }

    /**
     * Makes a move that needs nothing more to be said.
     *
     * @throws StaleEdit if somebody else changed it first
     * @throws Refused if the move is not legal now
     */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public void make(ConveningId convening, long id, int version, @NotNull QuestionMove move) {
        change(convening, id, version, "question." + move, (question, now) -> {
            switch (move) {
                case APPROVE -> question.approve(now);
                case QUEUE -> question.queue(now);
                case UNQUEUE -> question.unqueue();
                case ASK -> question.ask(now);
                case UNASK -> question.unask(now);
                case RESTORE -> question.restore();
                default -> throw Refused.because("question.move.illegal");
            }
        });
    }

    /** @throws Refused if no reason is given, or it cannot be dismissed any more */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public void dismiss(ConveningId convening, long id, int version, @Size(max = 500) String reason) {
        change(convening, id, version, "question.DISMISS", (question, now) -> question.dismiss(reason, now));
    }

    /** Merges a question into another that asks the same. @throws Refused if that is not possible */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public void merge(ConveningId convening, long id, int version, long into) {
        Question other = questions.get(convening, into);
        change(convening, id, version, "question.MERGE", (question, now) -> question.mergeInto(other));
    }

    /**
     * Marks a question as answered and has the record keep what was said; both, or neither.
     *
     * @throws StaleEdit if somebody else changed it first
     * @throws Refused if it was not asked, or the rule is looser than the session's
     */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public void answer(ConveningId convening, long id, int version, @Valid AnswerGiven given) {
        refuseUnlessOpen(convening);
        SessionCard session = agenda.session(convening, questions.get(convening, id).sessionId());
        AttributionRule rule = RuleChange.atLeast(session.attributionRule(), given.rule());
        change(convening, id, version, "question.ANSWER", (question, now) -> {
            question.answer(now);
            answered.fire(new QuestionAnswered(convening, session.id(), id, given.gist(), given.speakerId(), given.speakerInWords(), rule, now,
                    caller.nameForTheRecord()));
        });
    }

    /** Makes the attribution rule stricter. @throws Refused if it is not stricter */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public void tighten(ConveningId convening, long id, int version, @NotNull AttributionRule rule) {
        change(convening, id, version, "question.tightened", (question, now) -> question.tighten(rule, caller.nameForTheRecord(), now));
    }

    /** Makes the attribution rule looser. @throws Refused if it is not looser, or no reason is given */
    @AllowedTo(Role.ORGANIZER)
    public void loosen(ConveningId convening, long id, int version, @NotNull AttributionRule rule, @Size(max = 500) String reason) {
        change(convening, id, version, "question.loosened", (question, now) -> question.loosen(rule, caller.nameForTheRecord(), now, reason));
    }

    private void change(ConveningId convening, long id, int version, String action, BiConsumer<Question, Instant> change) {
        convenings.get(convening).refuseIfOver();
        Question question = questions.get(convening, id);
        StaleEdit.refuseIfStale(version, question.version());
        var before = question.facts();
        change.accept(question, clock.instant());
        questions.flush();
        audit.record(subject(question), action, before, question.facts());
    }

    private void refuseUnlessOpen(ConveningId convening) {
        if (!EnumSet.of(ConveningState.LIVE, ConveningState.CLOSED).contains(convenings.get(convening).state())) {
            throw Refused.because("question.notLive");
        }
    }

    private List<QuestionCard> cards(ConveningId convening, List<Question> rows) {
        Map<Long, GuestCard> askers = registrations.cards(convening, ids(rows, Question::askerId));
        Map<Long, DelegationCard> of = delegations.cards(convening, ids(rows, Question::delegationId));
        return rows.stream().map(q -> card(q, askers.get(q.askerId()), of.get(q.delegationId()))).toList();
    }

    private static QuestionCard card(Question q, GuestCard asker, DelegationCard delegation) {
        return new QuestionCard(q.id(), q.version(), q.conveningId(), q.sessionId(), q.text(), q.origin(), q.state(), q.askerId(),
                asker == null ? q.askerInWords() : asker.name(), asker == null || !asker.named() ? null : asker.office(),
                asker == null ? null : asker.organisation(), q.delegationId(), delegation == null ? null : delegation.name(), q.topics(), q.rule(),
                q.submittedAt(), q.askedAt(), q.dismissalReason());
    }

    private static Set<Long> ids(List<Question> rows, Function<Question, Long> id) {
        return rows.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The trail is read by the whole team: it names a question by its number, and neither by its words nor by its asker. */
    private static AuditSubject subject(Question question) {
        return new AuditSubject(question.conveningId(), "question", question.id(), "#" + question.id());
    }
}
