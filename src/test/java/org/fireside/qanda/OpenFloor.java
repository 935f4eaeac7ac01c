package org.fireside.qanda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fireside.account.ConveningId;
import org.fireside.convening.Agenda;
import org.fireside.convening.AttributionRule;
import org.fireside.convening.ConveningMove;
import org.fireside.convening.Convenings;
import org.fireside.convening.Part;
import org.fireside.convening.SessionFilled;
import org.fireside.delegation.DelegationFilled;
import org.fireside.delegation.Delegations;
import org.fireside.directory.OfficeFilled;
import org.fireside.directory.OrganisationKind;
import org.fireside.directory.PersonFilled;
import org.fireside.directory.RankClass;
import org.fireside.platform.Agreed;
import org.fireside.platform.Caller;
import org.fireside.registration.GuestFilled;

/** A session with an open floor, for tests: what an organizer sets up before the audience comes. */
@ApplicationScoped
public class OpenFloor {

    @Inject
    private Convenings convenings;
    @Inject
    private Agenda agenda;
    @Inject
    private Delegations delegations;
    @Inject
    private Floors floors;
    @Inject
    private Moderation moderation;
    @Inject
    private Asking asking;
    @Inject
    private Caller caller;

    /** Where it is. @param delegation of Examplia, in which the minister is */
    public record Place(ConveningId convening, long session, String code, long delegation, long minister) {
    }

    /** A floor on which questions are seen when they were read. */
    public Place prepare(AttributionRule rule, Reading reading, Admission admission) {
        caller.actAs("organizer");
        ConveningId convening = convenings.begin(Agreed.convening(null, rule));
        long session = agenda.add(convening, session());
        long delegation = delegations.create(convening, new DelegationFilled(Agreed.unique("Examplia"), OrganisationKind.COUNTRY, null, null));
        long minister = delegations.register(convening, delegation, new GuestFilled(null, new PersonFilled(null, "Amal", "Harbour", null, null), null,
                new OfficeFilled("Minister of Ports", "Examplia", RankClass.MINISTER, null, null, false), EnumSet.of(Part.DELEGATE), null, true));
        convenings.make(convening, convenings.get(convening).version(), ConveningMove.PUBLISH);
        convenings.make(convening, convenings.get(convening).version(), ConveningMove.GO_LIVE);
        FloorCard floor = floors.prepare(convening, session);
        floors.rewrite(convening, session, floor.version(), new FloorFilled(reading, admission, EnumSet.allOf(Naming.class), "scam"));
        floors.open(convening, session);
        return new Place(convening, session, floor.code(), delegation, minister);
    }

    private static SessionFilled session() {
        SessionFilled agreed = Agreed.session();
        return new SessionFilled(agreed.title(), agreed.format(), agreed.room(), agreed.startsAt(), agreed.endsAt(), agreed.attributionRule(), List.of("tides", "money"));
    }

    /** Somebody's phone. */
    public static Phone phone() {
        return new Phone(UUID.randomUUID().toString(), Map.of(), null);
    }

    public static SentQuestion question(String text) {
        return question(text, Naming.ANONYMOUSLY);
    }

    public static SentQuestion question(String text, Naming naming) {
        return new SentQuestion(text, null, null, naming, UUID.randomUUID().toString());
    }

    /** A question from somebody's phone that all see. */
    public long seen(Place place, String text) {
        long question = asking.ask(place.code(), phone(), question(text));
        caller.actAs("organizer");
        QuestionCard card = moderation.get(place.convening(), question);
        if (card.state() == QuestionState.SUBMITTED) {
            moderation.make(place.convening(), question, card.version(), QuestionMove.APPROVE);
        }
        return question;
    }
}
