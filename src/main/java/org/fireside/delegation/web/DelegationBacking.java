package org.fireside.delegation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fireside.account.ConveningId;
import org.fireside.convening.Convenings;
import org.fireside.convening.Part;
import org.fireside.delegation.DelegationCard;
import org.fireside.delegation.DelegationFilled;
import org.fireside.delegation.DelegationLine;
import org.fireside.delegation.Delegations;
import org.fireside.delegation.FocalPoints;
import org.fireside.delegation.Gap;
import org.fireside.delegation.Member;
import org.fireside.delegation.OrderOfPrecedence;
import org.fireside.delegation.PrecedenceCard;
import org.fireside.delegation.QuotaLine;
import org.fireside.delegation.Quotas;
import org.fireside.delegation.Travel;
import org.fireside.directory.OrganisationKind;
import org.fireside.directory.People;
import org.fireside.directory.PersonCard;
import org.fireside.directory.Who;
import org.fireside.platform.web.Conflict;
import org.fireside.platform.web.DatabasePages;
import org.fireside.platform.web.Notices;
import org.fireside.registration.GuestCard;
import org.fireside.registration.GuestForm;
import org.fireside.registration.Registrations;

/** One delegation: its members in order of precedence, and the form of a new member. */
@Named
@ViewScoped
public class DelegationBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SUGGESTIONS = 8;

    @Inject
    private Delegations delegations;
    @Inject
    private OrderOfPrecedence order;
    @Inject
    private Quotas quotaLines;
    @Inject
    private FocalPoints focalPoints;
    @Inject
    private Convenings convenings;
    @Inject
    private People people;
    @Inject
    private Registrations registrations;
    @Inject
    private Notices notices;

    private long convening;
    private long delegation;
    private DelegationLine line;
    private PrecedenceCard precedence;
    private Travel travel;
    private List<QuotaLine> quotas;
    private List<Gap> gaps;
    private boolean waiting;
    private ZoneId zone;
    private DatabasePages<Member> members;
    private String liaison;
    private String note;
    private GuestForm form = GuestForm.playing(Part.DELEGATE);
    private Conflict conflict;

    public void load() {
        line = delegations.line(id(), delegation);
        precedence = order.get(id());
        travel = delegations.travel(id(), delegation);
        quotas = quotaLines.of(id(), delegation).stream().filter(quota -> quota.quota() != null || quota.taken() > 0).toList();
        zone = convenings.get(id()).zone();
        gaps = focalPoints.gaps(id(), delegation);
        waiting = focalPoints.waits(id(), delegation);
        liaison = line.delegation().liaison();
        note = line.delegation().note();
        members = new DatabasePages<>(request -> delegations.members(id(), delegation, request));
    }

    public String save() {
        if (!notices.attempt(() -> delegations.rewrite(id(), delegation, line.delegation().version(),
                new DelegationFilled(line.delegation().name(), OrganisationKind.OTHER, liaison, note)), this::compare)) {
            return null;
        }
        notices.done("delegation.saved", line.delegation().name());
        return anew();
    }

    /** The page is opened anew, so that loading it once more does nothing twice. */
    private String anew() {
        return "/delegation/delegation.xhtml?faces-redirect=true&convening=" + convening + "&delegation=" + delegation;
    }

    private void compare() {
        DelegationCard current = delegations.get(id(), delegation);
        conflict = Conflict.between(current.version(), values(current.liaison(), current.note()), values(liaison, note));
    }

    private static Map<String, String> values(String liaison, String note) {
        var values = new LinkedHashMap<String, String>();
        values.put("delegation.liaison", liaison);
        values.put("delegation.note", note);
        return values;
    }

    /** Saves what was typed over what somebody else saved. */
    public String saveOver() {
        conflict = null;
        line = delegations.line(id(), delegation);
        return save();
    }

    public String register() {
        GuestCard known = known();
        if (!notices.attempt(() -> register(known))) {
            return null;
        }
        notices.done(known == null ? "delegation.registered" : "delegation.taken", known == null ? null : known.name());
        return anew();
    }

    /** Who is chosen from the directory and a guest already becomes a member as such. */
    private GuestCard known() {
        boolean chosen = form.getWho() == Who.FROM_DIRECTORY && form.getPerson() != null;
        return chosen ? registrations.find(id(), form.getPerson().id()).orElse(null) : null;
    }

    private void register(GuestCard known) {
        if (known == null) {
            delegations.register(id(), delegation, form.filled());
        } else {
            delegations.take(id(), delegation, known.id());
        }
    }

    public void makeHead(Member member) {
        if (notices.attempt(() -> delegations.makeHead(id(), delegation, member.guest().id()))) {
            notices.done("delegation.headNamed", member.guest().name());
            load();
        }
    }

    public void letGo(Member member) {
        if (notices.attempt(() -> delegations.letGo(id(), delegation, member.guest().id()))) {
            notices.done("delegation.memberGone", member.guest().name());
            load();
        }
    }

    public List<PersonCard> suggest(String typed) {
        return people.search(typed, SUGGESTIONS);
    }

    private ConveningId id() {
        return new ConveningId(convening);
    }

    /** What the order of the members goes by. */
    public String getRule() {
        return InForce.rule(precedence);
    }

    /** Where that order comes from. */
    public String getSource() {
        return InForce.source(precedence);
    }

    public String getArrival() {
        return When.arrival(travel);
    }

    public String getDeparture() {
        return When.departure(travel);
    }

    /** When, how and where a member arrives who arrives otherwise than the delegation. */
    public String arrival(Member member) {
        return When.arrival(member.own().travel());
    }

    /** The parts that have a limit or are played by somebody. */
    public List<QuotaLine> getQuotas() {
        return quotas;
    }

    /** What is still missing of the delegation. */
    public List<Gap> getGaps() {
        return gaps;
    }

    /** Whether an entry of the focal point waits to be approved. */
    public boolean isWaiting() {
        return waiting;
    }

    public Travel getTravel() {
        return travel;
    }

    public ZoneId getZone() {
        return zone;
    }

    public DelegationLine getLine() {
        return line;
    }

    public DatabasePages<Member> getMembers() {
        return members;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public GuestForm getForm() {
        return form;
    }

    public long getConvening() {
        return convening;
    }

    public void setConvening(long convening) {
        this.convening = convening;
    }

    public long getDelegation() {
        return delegation;
    }

    public void setDelegation(long delegation) {
        this.delegation = delegation;
    }

    public String getLiaison() {
        return liaison;
    }

    public void setLiaison(String liaison) {
        this.liaison = liaison;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
