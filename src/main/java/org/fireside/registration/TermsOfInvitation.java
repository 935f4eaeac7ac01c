package org.fireside.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.convening.Convenings;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.fireside.registration.model.Enquiry;
import org.fireside.registration.model.EnquiryRepository;
import org.fireside.registration.model.InvitationRepository;
import org.fireside.registration.model.InvitationTerms;
import org.fireside.registration.model.RegistrationRepository;

/** What an organizer sets for all guests of a convening: the letter, how many may accompany a guest, and what is asked. */
@Guarded
@ApplicationScoped
@Transactional
public class TermsOfInvitation {

    @Inject
    private InvitationRepository invitations;
    @Inject
    private EnquiryRepository enquiries;
    @Inject
    private RegistrationRepository registrations;
    @Inject
    private Convenings convenings;
    @Inject
    private AuditTrail audit;

    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public InvitationTermsCard get(ConveningId convening) {
        return invitations.terms(convening);
    }

    /**
     * Writes the terms anew.
     *
     * @throws StaleEdit if somebody else saved first
     * @throws Refused if the letter has no link or a placeholder that is none, or the convening is over
     */
    @AllowedTo(Role.ORGANIZER)
    public void rewrite(ConveningId convening, int version, @Valid InvitationTermsFilled filled) {
        convenings.get(convening).refuseIfOver();
        registrations.lockPlaces(convening); // two who save first at the same time would both begin the terms
        var known = invitations.findTerms(convening);
        InvitationTerms terms = known.orElseGet(() -> new InvitationTerms(convening.value()));
        StaleEdit.refuseIfStale(version, terms.version());
        var before = terms.facts();
        terms.rewrite(filled);
        if (known.isEmpty()) {
            invitations.add(terms);
        }
        invitations.flush();
        audit.record(new AuditSubject(convening.value(), "terms", convening.value(), convenings.get(convening).title()), "terms.rewritten", before, terms.facts());
    }

    /** The questions that are asked, in order. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public List<EnquiryCard> enquiries(ConveningId convening) {
        return enquiries.asked(convening).stream().map(Enquiry::card).toList();
    }

    /** Asks one question more; who has answered already finds it when they follow their link. @throws Refused if nobody is asked, or there is nothing to choose from */
    @AllowedTo(Role.ORGANIZER)
    public long ask(ConveningId convening, @Valid EnquiryFilled filled) {
        convenings.get(convening).refuseIfOver();
        var enquiry = new Enquiry(convening.value(), filled);
        enquiries.add(enquiry);
        audit.record(subject(enquiry), "enquiry.asked", Map.of(), enquiry.facts());
        return enquiry.id();
    }

    /**
     * Writes a question anew.
     *
     * @throws StaleEdit if somebody else saved first
     * @throws Refused if nobody is asked, or there is nothing to choose from
     */
    @AllowedTo(Role.ORGANIZER)
    public void rewrite(ConveningId convening, long id, int version, @Valid EnquiryFilled filled) {
        Enquiry enquiry = enquiries.get(convening, id);
        StaleEdit.refuseIfStale(version, enquiry.version());
        var before = enquiry.facts();
        enquiry.rewrite(filled);
        enquiries.flush();
        audit.record(subject(enquiry), "enquiry.rewritten", before, enquiry.facts());
    }

    /** Asks a question no more; what was answered to it stays with the guests. */
    @AllowedTo(Role.ORGANIZER)
    public void retire(ConveningId convening, long id) {
        Enquiry enquiry = enquiries.get(convening, id);
        enquiry.retire();
        audit.record(subject(enquiry), "enquiry.retired", enquiry.facts(), Map.of());
    }

    private static AuditSubject subject(Enquiry enquiry) {
        return new AuditSubject(enquiry.conveningId(), "enquiry", enquiry.id(), enquiry.card().wording());
    }
}
