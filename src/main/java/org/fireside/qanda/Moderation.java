package org.fireside.qanda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Caller;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.fireside.qanda.model.FloorRepository;
import org.fireside.qanda.model.MoveMade;
import org.fireside.qanda.model.Question;
import org.fireside.qanda.model.QuestionRepository;
import org.fireside.qanda.model.Queue;

/** Logs questions and takes them through their life. */
@Guarded
@ApplicationScoped
@Transactional
public class Moderation {

    @Inject
    private QuestionRepository questions;
    @Inject
    private FloorRepository floors;
    @Inject
    private Agenda agenda;
    @Inject
    private Convenings convenings;
    @Inject
    private Delegations delegations;
    @Inject
    private Askers askers;
    @Inject
    private AnswerLetters letters;
    @Inject
    private AuditTrail audit;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Event<QuestionAnswered> answered;
    @Inject
    private Event<QuestionReopened> reopened;
    @Inject
    private Event<QuestionChanged> changed;
    @Inject
    private Event<VoteChanged> votesChanged;

    /** Questions of a session that fit what is looked for, with who asked: for the people who run the room. */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public Page<QuestionCard> page(ConveningId convening, long session, @Valid QuestionFilter filter, PageRequest request) {
        SessionCard in = agenda.session(convening, session);
        var page = questions.page(convening, session, filter, request);
        return new Page<>(cards(convening, in, page.rows()), page.total());
    }

    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public QuestionCard get(ConveningId convening, long id) {
        Question question = questions.get(convening, id);
        return cards(convening, agenda.session(convening, question.sessionId()), List.of(question)).get(0);
    }

    /** How many questions each list of the console has. @param filter of which topic, delegation and speaker; its states do not matter */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public QuestionCounts counts(ConveningId convening, long session, @Valid QuestionFilter filter) {
        agenda.session(convening, session);
        return questions.counts(convening, session, filter);
    }

    /** The questions of a session that others can be merged into and whose words begin like what is typed, the newest first. */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public List<QuestionCard.Other> typed(ConveningId convening, long session, @NotNull String typed, int most) {
        agenda.session(convening, session);
        return questions.typed(session, typed, most).stream().map(question -> new QuestionCard.Other(question.id(), question.text())).toList();
    }

    /**
     * Logs a question that was spoken, written on a card, or brought by staff.
     *
     * @return its id
     * @throws Refused if the convening is neither live nor just closed, or the rule is looser than the session's
     */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public long log(ConveningId convening, long session, @Valid LoggedQuestion logged) {
        refuseUnlessOpen(convening);
        SessionCard in = agenda.session(convening, session);
        var question = Question.logged(convening.value(), session, logged, delegation(convening, logged), in.attributionRule(),
                caller.nameForTheRecord(), clock.instant());
        question.suggest(questions.alike(session, question.text()).orElse(null));
        questions.add(question);
        audit.record(question.subject(), "question.logged", Map.of(), question.facts());
        changed.fire(new QuestionChanged(session, question.id()));
        return question.id();
    }

    /** Corrects what was logged. @throws StaleEdit if somebody else changed it first */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public void rewrite(ConveningId convening, long id, int version, @Valid LoggedQuestion logged) {
        change(convening, id, version, "question.rewritten", (question, now) -> {
            questions.keep(question.before(QuestionMove.EDIT, caller.nameForTheRecord(), now));
            question.rewrite(logged, delegation(convening, logged));
            questions.reindex(question);
        });
    }

    /** The delegation that was said, or else the asker's own. */
    private Long delegation(ConveningId convening, LoggedQuestion logged) {
        if (logged.delegationId() != null || logged.askerId() == null) {
            return logged.delegationId();
        }
        DelegationCard own = delegations.ofRegistrations(convening, List.of(logged.askerId())).get(logged.askerId());
        return own == null ? null : Long.valueOf(own.id());
    }

    /**
     * Makes a move that needs nothing more to be said. Like the other moves it returns the question's version after it, with which it can
     * be taken back.
     *
     * @throws StaleEdit if somebody else changed it first
     * @throws Refused if the move is not legal now
     */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public int make(ConveningId convening, long id, int version, @NotNull QuestionMove move) {
        return move(convening, id, version, move, (question, now) -> {
            switch (move) {
                case APPROVE -> question.approve(now);
                case QUEUE -> question.queue(queue(question).end(), now);
                case UNQUEUE -> question.unqueue();
                case ASK -> question.ask(now);
                case UNASK -> question.unask(queue(question).head(), now);
                case PIN -> question.pin();
                case UNPIN -> question.unpin();
                case HOLD -> question.hold(now);
                case RELEASE -> question.release();
                case RESTORE -> question.restore();
                case UNMERGE -> question.unmerge();
                case ARCHIVE -> question.archive(now);
                case UNARCHIVE -> question.unarchive();
                default -> throw Refused.because("question.move.illegal");
            }
        });
    }

    private Queue queue(Question question) {
        return new Queue(questions.queue(question.sessionId()));
    }

    /**
     * To another place in the queue: next to another question.
     *
     * @param before whether it goes before the other, or after it
     * @throws Refused if the other is not in the queue any more
     */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public int reorder(ConveningId convening, long id, int version, long neighbour, boolean before) {
        return move(convening, id, version, QuestionMove.REORDER, (question, now) -> queue(question).moveNextTo(question, neighbour, before));
    }

    /** Words a question better; how it came is kept. @throws Refused if nothing is left of it */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public int edit(ConveningId convening, long id, int version, @NotBlank @Size(max = 2000) String wording) {
        return move(convening, id, version, QuestionMove.EDIT, (question, now) -> {
            question.edit(wording);
            questions.reindex(question);
        });
    }

    /** Sends a question to a speaker. @param placeOnStage null for all of them @throws Refused if nobody has that place */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public int address(ConveningId convening, long id, int version, Long placeOnStage) {
        return move(convening, id, version, QuestionMove.ADDRESS, (question, now) -> {
            if (placeOnStage != null && !agenda.session(convening, question.sessionId()).hasPlace(placeOnStage)) {
                throw new Refused("addressee", "question.addressee.not");
            }
            question.address(placeOnStage);
        });
    }

    /**
     * Takes the last move made on a question back, whoever made it.
     *
     * @throws StaleEdit if somebody else moved it since it was looked at
     * @throws Refused if there is none, it is too long ago, or what it was merged into is gone
     */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public int undo(ConveningId convening, long id, int version) {
        MoveMade last = questions.lastMove(id).orElseThrow(() -> Refused.because("question.undo.none"));
        return change(convening, id, version, "question.undone", (question, now) -> {
            question.undo(last, now);
            if (question.mergedIntoId() != null && !questions.get(convening, question.mergedIntoId()).takesMerges()) {
                throw Refused.because("question.merge.impossible");
            }
            if (last.move() == QuestionMove.EDIT) {
                questions.reindex(question);
            }
            if (last.move() == QuestionMove.ANSWER || last.move() == QuestionMove.ANSWER_LATER) {
                reopened.fire(new QuestionReopened(convening, id));
                letters.takeBack(question);
            }
        });
    }

    /** The last moves made at a session that were not taken back, newest first. */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public List<MoveLine> lastMoves(ConveningId convening, long session, int most) {
        agenda.session(convening, session);
        return questions.lastMoves(session, most);
    }

    /**
     * Dismisses a question.
     *
     * @param told what the asker is told of it, or null for no more than that it was not taken up
     * @throws Refused if no reason is given, or it cannot be dismissed any more
     */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public int dismiss(ConveningId convening, long id, int version, @Size(max = 500) String reason, Farewell told) {
        return move(convening, id, version, QuestionMove.DISMISS, (question, now) -> question.dismiss(reason, told, now));
    }

    /** Merges a question into another that asks the same. @throws Refused if that is not possible */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public int merge(ConveningId convening, long id, int version, long into) {
        Question other = questions.get(convening, into);
        return move(convening, id, version, QuestionMove.MERGE, (question, now) -> question.mergeInto(other));
    }

    /**
     * Marks a question as answered and has the record keep what was said; both, or neither.
     *
     * @throws StaleEdit if somebody else changed it first
     * @throws Refused if it was not asked, or the rule is looser than the session's
     */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public int answer(ConveningId convening, long id, int version, @Valid AnswerGiven given) {
        refuseUnlessOpen(convening);
        SessionCard session = agenda.session(convening, questions.get(convening, id).sessionId());
        AttributionRule rule = RuleChange.atLeast(session.attributionRule(), given.rule());
        return move(convening, id, version, QuestionMove.ANSWER, (question, now) -> {
            question.answer(now);
            answered.fire(answered(convening, question, given, rule, now));
        });
    }

    /**
     * Answers in writing what was not reached: the record keeps the answer, and the asker gets it by mail where it is known to whom.
     *
     * @return its version afterwards
     * @throws StaleEdit if somebody else changed it first
     * @throws Refused if it was reached after all, or the rule is looser than the session's
     */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public int answerLater(ConveningId convening, long id, int version, @Valid AnswerGiven given) {
        refuseUnlessOpen(convening);
        Question asked = questions.get(convening, id);
        AttributionRule rule = RuleChange.atLeast(agenda.session(convening, asked.sessionId()).attributionRule(), given.rule());
        letters.send(convening, asked, given.gist());
        return move(convening, id, version, QuestionMove.ANSWER_LATER, (question, now) -> {
            question.answerLater(now);
            answered.fire(answered(convening, question, given, rule, now));
        });
    }

    private QuestionAnswered answered(ConveningId convening, Question question, AnswerGiven given, AttributionRule rule, Instant now) {
        return new QuestionAnswered(convening, question.sessionId(), question.id(), given.gist(), given.speakerId(), given.speakerInWords(), rule, now,
                caller.nameForTheRecord());
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

    /** A change that can be taken back. */
    private int move(ConveningId convening, long id, int version, QuestionMove move, BiConsumer<Question, Instant> change) {
        return change(convening, id, version, "question." + move, (question, now) -> {
            questions.keep(question.before(move, caller.nameForTheRecord(), now));
            change.accept(question, now);
        });
    }

    /** @return the question's version afterwards */
    private int change(ConveningId convening, long id, int version, String action, BiConsumer<Question, Instant> change) {
        convenings.get(convening).refuseIfOver();
        Question question = questions.get(convening, id);
        StaleEdit.refuseIfStale(version, question.version());
        var before = question.facts();
        Long lead = question.mergedIntoId();
        change.accept(question, clock.instant());
        questions.flush();
        audit.record(question.subject(), action, before, question.facts());
        changed.fire(new QuestionChanged(question.sessionId(), id));
        tellVotes(question, lead);
        return question.version();
    }

    /** A merge moves votes: those that count for the question, and for the one that stands for it, or did. */
    private void tellVotes(Question question, Long leadBefore) {
        if (!Objects.equals(leadBefore, question.mergedIntoId())) {
            Stream.of(question.id(), leadBefore, question.mergedIntoId()).filter(Objects::nonNull)
                    .map(id -> questions.leadOf(id).orElseThrow().id()).distinct().forEach(id -> votesChanged.fire(new VoteChanged(question.sessionId(), id)));
        }
    }

    private void refuseUnlessOpen(ConveningId convening) {
        if (!EnumSet.of(ConveningState.LIVE, ConveningState.CLOSED).contains(convenings.get(convening).state())) {
            throw Refused.because("question.notLive");
        }
    }

    private List<QuestionCard> cards(ConveningId convening, SessionCard session, List<Question> rows) {
        Map<Long, String> speakers = session.namesOnStage();
        Map<Long, Question> others = questions.all(rows.stream().flatMap(row -> Stream.of(row.alikeId(), row.mergedIntoId())).filter(Objects::nonNull).collect(Collectors.toSet()));
        Set<Long> blocked = floors.blocked(rows.stream().filter(row -> row.asker() != null).map(Question::id).toList());
        return askers.known(convening, rows, (question, asker) -> card(question, asker, speakers.get(question.addresseeId()), blocked.contains(question.id()), others));
    }

    private static QuestionCard card(Question q, Askers.Asker asker, String speaker, boolean blocked, Map<Long, Question> others) {
        Question alike = others.get(q.alikeId());
        return new QuestionCard(q.id(), q.version(), q.conveningId(), q.sessionId(), q.text(), q.originalText(), q.origin(), q.state(), q.marks(), q.caught(),
                q.votes(), q.askerId(), asker.name(), asker.office(), asker.organisation(), q.delegationId(), asker.delegation(), q.naming(), q.asker() != null,
                q.replyTo() != null || asker.email() != null,
                blocked, q.topics(), q.addresseeId(), speaker, q.rule(), q.submittedAt(), q.askedAt(), q.answeredAt(), q.dismissalReason(),
                alike == null || !alike.takesMerges() ? null : other(alike), other(others.get(q.mergedIntoId())));
    }

    private static QuestionCard.Other other(Question question) {
        return question == null ? null : new QuestionCard.Other(question.id(), question.text());
    }
}
