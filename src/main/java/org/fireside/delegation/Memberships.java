package org.fireside.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.convening.ConveningCard;
import org.fireside.convening.Convenings;
import org.fireside.delegation.model.Delegation;
import org.fireside.delegation.model.DelegationRepository;
import org.fireside.delegation.model.Membership;
import org.fireside.delegation.model.PrecedenceRepository;
import org.fireside.directory.People;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.fireside.registration.Registrations;

/** What is known of the members of a delegation only as such. */
@Guarded
@ApplicationScoped
@Transactional
public class Memberships {

    @Inject
    private DelegationRepository repository;
    @Inject
    private Delegations delegations;
    @Inject
    private FinalList finalList;
    @Inject
    private PrecedenceRepository precedence;
    @Inject
    private Registrations registrations;
    @Inject
    private People people;
    @Inject
    private Convenings convenings;
    @Inject
    private AuditTrail audit;

    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public MemberDetails details(ConveningId convening, long delegation, long registration) {
        Delegation of = repository.get(convening, delegation);
        Membership member = of.member(registration);
        ZoneId zone = convenings.get(convening).zone();
        return new MemberDetails(registrations.get(convening, registration), delegations.get(convening, delegation), member.version(),
                member.filled(zone), of.travel(zone));
    }

    /**
     * Writes anew what is known of a member.
     *
     * @throws StaleEdit if somebody else saved first
     * @throws Refused if the member cannot travel so
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void rewrite(ConveningId convening, long delegation, long registration, int version, @Valid MemberFilled filled) {
        ConveningCard card = convenings.get(convening);
        card.refuseIfOver();
        Delegation of = repository.get(convening, delegation);
        Membership member = of.member(registration);
        StaleEdit.refuseIfStale(version, member.version());
        var before = member.facts();
        member.rewrite(filled, card);
        repository.flush();
        String name = registrations.get(convening, registration).name();
        audit.record(new AuditSubject(convening.value(), "member", registration, name), "delegation.memberRewritten", before, member.facts());
        finalList.touched(of, new AuditSubject(convening.value(), "delegation", delegation, delegations.get(convening, delegation).name()), registration, name);
    }

    /** Who is who in a delegation, and how they are reached. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public ContactSheet contactSheet(ConveningId convening, long delegation) {
        List<Member> members = expected(convening, delegation);
        Map<Long, String> phones = people.phones(members.stream().map(member -> member.guest().personId()).filter(Objects::nonNull).toList());
        return new ContactSheet(convenings.get(convening), delegations.get(convening, delegation), delegations.travel(convening, delegation),
                precedence.inForce(convening), members.stream().map(member -> new ContactSheet.Line(member, phone(member, phones))).toList());
    }

    /** All members who are neither cancelled nor have declined, in order of precedence, fetched page by page. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public List<Member> expected(ConveningId convening, long delegation) {
        var members = new ArrayList<Member>();
        Page<Member> page;
        int first = 0;
        do {
            page = delegations.members(convening, delegation, new PageRequest(first, PageRequest.LARGEST));
            page.rows().stream().filter(member -> member.guest().expected()).forEach(members::add);
            first += page.rows().size();
        } while (first < page.total());
        return members;
    }

    private static String phone(Member member, Map<Long, String> phones) {
        return member.own().phone() != null ? member.own().phone() : phones.get(member.guest().personId());
    }
}
