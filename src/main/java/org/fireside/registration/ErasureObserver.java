package org.fireside.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.fireside.directory.PersonErased;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Outbox;
import org.fireside.registration.model.EnquiryRepository;
import org.fireside.registration.model.Invitation;
import org.fireside.registration.model.InvitationRepository;
import org.fireside.registration.model.Registration;
import org.fireside.registration.model.RegistrationRepository;

/** When a person is erased, their registrations are still counted, without note and office, and found by no name. */
@ApplicationScoped
public class ErasureObserver {

    @Inject
    private RegistrationRepository registrations;
    @Inject
    private InvitationRepository invitations;
    @Inject
    private EnquiryRepository enquiries;
    @Inject
    private Outbox outbox;
    @Inject
    private AuditTrail audit;

    void onErased(@Observes PersonErased erased) {
        List<Registration> theirs = erased.people().stream().flatMap(person -> registrations.of(person).stream()).toList();
        theirs.forEach(Registration::forget);
        registrations.flush();
        registrations.forgetWords(theirs.stream().map(Registration::id).toList());
        theirs.forEach(registration -> forgetInvitation(registration, erased));
        audit.forget("registration", theirs.stream().map(Registration::id).toList(), erased.names());
        erased.forgot("registration", theirs.size());
    }

    private void forgetInvitation(Registration registration, PersonErased erased) {
        invitations.forget(registration.id());
        erased.forgot("answer", enquiries.forget(registration.id()));
        erased.forgot("mail", outbox.forget(Invitation.occasions(registration.id()), erased.names()));
    }
}
