package org.fireside.qanda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.convening.Agenda;
import org.fireside.convening.Convenings;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Caller;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.qanda.model.ConsoleNote;
import org.fireside.qanda.model.ConsoleNoteRepository;

/** The line between the people at the consoles of a session: an assistant and the moderator, whom nobody else hears. */
@Guarded
@ApplicationScoped
@Transactional
public class PrivateLine {

    @Inject
    private ConsoleNoteRepository notes;
    @Inject
    private Agenda agenda;
    @Inject
    private Convenings convenings;
    @Inject
    private AuditTrail audit;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Event<ConsoleChanged> changed;

    /** What was told at a session, the newest first. */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public Page<PrivateNote> page(ConveningId convening, long session, PageRequest request) {
        agenda.session(convening, session);
        var page = notes.page(convening, session, request);
        return new Page<>(page.rows().stream().map(ConsoleNote::shown).toList(), page.total());
    }

    /** Tells the others something. The trail says that it was told, and not what. @throws Refused if the convening is over */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public void write(ConveningId convening, long session, @NotBlank @Size(max = 500) String note) {
        agenda.session(convening, session);
        convenings.get(convening).refuseIfOver();
        notes.add(new ConsoleNote(convening.value(), session, note, caller.nameForTheRecord(), clock.instant()));
        audit.record(new AuditSubject(convening.value(), "session", session, "#" + session), "console.noted");
        changed.fire(new ConsoleChanged(session));
    }
}
