package org.fireside.qanda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fireside.account.AllowedToAnyone;
import org.fireside.account.CallerRoles;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.convening.Agenda;
import org.fireside.convening.SessionCard;
import org.fireside.delegation.DelegationCard;
import org.fireside.delegation.Delegations;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.NotFound;
import org.fireside.platform.Refused;
import org.fireside.qanda.model.AskedBy;
import org.fireside.qanda.model.Floor;
import org.fireside.qanda.model.FloorRepository;
import org.fireside.qanda.model.Pseudonyms;
import org.fireside.qanda.model.Question;
import org.fireside.qanda.model.QuestionRepository;
import org.fireside.registration.GuestCard;
import org.fireside.registration.Registrations;

/** What a phone asks, and what its owner learns of it. */
@Guarded
@ApplicationScoped
@Transactional
public class Asking {

    private static final String BECAUSE = "everybody in the room may ask; what a browser asked only that browser gets to know";
    /** Under this name the trail keeps what phones do: never whose they are. */
    private static final String PHONE = "audience (phone)";
    private static final int MOST_OWN = 50;

    @Inject
    private FloorRepository floors;
    @Inject
    private QuestionRepository questions;
    @Inject
    private Pseudonyms pseudonyms;
    @Inject
    private Agenda agenda;
    @Inject
    private Registrations registrations;
    @Inject
    private Delegations delegations;
    @Inject
    private CallerRoles roles;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;
    @Inject
    private Event<QuestionChanged> changed;
    @Inject
    private Event<ConsoleChanged> waiting;

    /**
     * Keeps a question. Sent again under the same number, as phones do that heard no answer, it is the same question.
     *
     * @return its id
     * @throws NotFound if there is no such floor
     * @throws Refused if the floor takes none, the browser is blocked, or it cannot be asked like this
     */
    @AllowedToAnyone(because = BECAUSE)
    public long ask(String code, Phone phone, @Valid SentQuestion sent) {
        Floor floor = floors.typed(code);
        byte[] browser = pseudonyms.asker(floor.sessionId(), phone);
        Optional<Question> before = questions.sent(floor.sessionId(), browser, sent.sentAs());
        return before.isPresent() ? before.get().id() : keep(floor, phone, browser, sent);
    }

    private long keep(Floor floor, Phone phone, byte[] browser, SentQuestion sent) {
        refuseUnlessFit(floor, browser, sent);
        return roles.asDesk(new ConveningId(floor.conveningId()), PHONE, () -> {
            SessionCard session = agenda.session(new ConveningId(floor.conveningId()), floor.sessionId());
            refuseUnlessOf(session, sent);
            var question = Question.sent(floor, sent, askedBy(floor, phone, browser, sent.naming()), session.attributionRule(), clock.instant());
            question.suggest(questions.alike(floor.sessionId(), question.text()).orElse(null));
            questions.add(question);
            audit.record(question.subject(), "question.sent", Map.of(), question.facts());
            if (question.isPublic()) {
                changed.fire(new QuestionChanged(floor.sessionId(), question.id()));
            } else {
                waiting.fire(new ConsoleChanged(floor.sessionId())); // a hall is not told of what it does not see
            }
            return question.id();
        });
    }

    private void refuseUnlessFit(Floor floor, byte[] browser, SentQuestion sent) {
        floor.refuseUnlessOpen();
        if (floors.isBlocked(floor.sessionId(), browser)) {
            throw Refused.because("floor.blocked");
        }
        floor.refuseUnlessAsked(sent.naming());
        if (sent.text().codePointCount(0, sent.text().length()) > SentQuestion.LONGEST) {
            throw new Refused("text", "question.long", SentQuestion.LONGEST);
        }
        TypedText.refuseUnlessText("text", "question.noText", sent.text());
    }

    private static void refuseUnlessOf(SessionCard session, SentQuestion sent) {
        if (sent.topic() != null && !session.topics().contains(sent.topic())) {
            throw new Refused("topic", "question.topic.not");
        }
        if (sent.addresseeId() != null && !session.hasPlace(sent.addresseeId())) {
            throw new Refused("addressee", "question.addressee.not");
        }
    }

    /** Of who asks no more is kept than the asker wants to be known. */
    private AskedBy askedBy(Floor floor, Phone phone, byte[] browser, Naming naming) {
        if (naming == Naming.ANONYMOUSLY) {
            return new AskedBy(browser, null, null);
        }
        GuestCard guest = guest(floor, phone).orElseThrow(() -> new Refused("naming", "question.naming.unknown"));
        DelegationCard own = delegation(floor, guest);
        if (naming == Naming.BY_DELEGATION && own == null) {
            throw new Refused("naming", "question.naming.noDelegation");
        }
        return new AskedBy(browser, naming == Naming.BY_NAME ? guest.id() : null, own == null ? null : Long.valueOf(own.id()));
    }

    /** The guest whose phone this is, where one is known who is expected. */
    private Optional<GuestCard> guest(Floor floor, Phone phone) {
        return Optional.ofNullable(phone.registrationId()).map(id -> registrations.cards(new ConveningId(floor.conveningId()), List.of(id)).get(id)).filter(GuestCard::expected);
    }

    private DelegationCard delegation(Floor floor, GuestCard guest) {
        return delegations.ofRegistrations(new ConveningId(floor.conveningId()), List.of(guest.id())).get(guest.id());
    }

    /** Who the guest is whose phone this is, as they may be named; empty where that is not known. @throws NotFound if there is no such floor */
    @AllowedToAnyone(because = "a phone that shows a guest's personal link is told that guest's own name")
    public Optional<KnownAsker> self(String code, Phone phone) {
        Floor floor = floors.typed(code);
        return roles.asDesk(new ConveningId(floor.conveningId()), PHONE, () -> guest(floor, phone).map(guest -> {
            DelegationCard own = delegation(floor, guest);
            return new KnownAsker(guest.name(), own == null ? null : own.name());
        }));
    }

    /** What this phone asked, newest first, with what became of it. @throws NotFound if there is no such floor */
    @AllowedToAnyone(because = BECAUSE)
    public List<OwnQuestion> own(String code, Phone phone) {
        Floor floor = floors.typed(code);
        List<Question> asked = questions.ofBrowser(floor.sessionId(), pseudonyms.asker(floor.sessionId(), phone), MOST_OWN);
        Map<Long, Question> leads = questions.all(asked.stream().map(Question::mergedIntoId).filter(Objects::nonNull).collect(Collectors.toSet()));
        return asked.stream().map(question -> own(question, leads.get(question.mergedIntoId()))).toList();
    }

    private static OwnQuestion own(Question question, Question lead) {
        return new OwnQuestion(question.id(), question.text(), question.state(), question.isPublic(), question.marks().withdrawn(), question.replyTo(), question.farewell(),
                lead == null || !lead.isPublic() ? null : lead.text());
    }

    /**
     * Where the asker wants the answer sent, if the question is not reached.
     *
     * @throws NotFound if this phone asked no such question
     * @throws Refused if it was reached, or is gone
     */
    @AllowedToAnyone(because = BECAUSE)
    public void replyTo(String code, Phone phone, long id, @NotBlank @Email @Size(max = 254) String address) {
        own(floors.typed(code), phone, id).replyTo(address);
    }

    private Question own(Floor floor, Phone phone, long id) {
        return questions.ofBrowser(floor.sessionId(), pseudonyms.asker(floor.sessionId(), phone), id);
    }

    /**
     * Takes back what this phone asked.
     *
     * @throws NotFound if this phone asked no such question
     * @throws Refused if it was asked aloud already, or is gone
     */
    @AllowedToAnyone(because = BECAUSE)
    public void withdraw(String code, Phone phone, long id) {
        Floor floor = floors.typed(code);
        Question question = own(floor, phone, id);
        roles.asDesk(new ConveningId(floor.conveningId()), PHONE, () -> {
            var before = question.facts();
            question.withdraw(clock.instant());
            questions.flush();
            audit.record(question.subject(), "question.WITHDRAW", before, question.facts());
            return null;
        });
        changed.fire(new QuestionChanged(floor.sessionId(), id));
    }
}
