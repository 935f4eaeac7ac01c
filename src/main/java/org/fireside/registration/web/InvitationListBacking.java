package org.fireside.registration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.fireside.account.CallerRoles;
import org.fireside.account.ConveningId;
import org.fireside.account.Role;
import org.fireside.convening.Convenings;
import org.fireside.platform.Refused;
import org.fireside.platform.Text;
import org.fireside.platform.web.AskedWith;
import org.fireside.platform.web.DatabasePages;
import org.fireside.platform.web.Notices;
import org.fireside.registration.InvitationFilter;
import org.fireside.registration.InvitationLine;
import org.fireside.registration.InvitationStage;
import org.fireside.registration.Invitations;
import org.fireside.registration.Written;

/** Who is invited, who is silent, who answered; and the letters to them. */
@Named
@ViewScoped
public class InvitationListBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    @Inject
    private Invitations invitations;
    @Inject
    private Convenings convenings;
    @Inject
    private CallerRoles roles;
    @Inject
    private Notices notices;

    private long convening;
    private String typed;
    private InvitationStage stage;
    private ZoneId zone;
    private boolean organizer;
    private boolean confidant;
    private DatabasePages<InvitationLine> rows;
    private final HashMap<Long, Boolean> chosen = new HashMap<>();
    private InvitationStage asked;
    private String link;
    private String linkOf;

    public void load() {
        zone = convenings.get(id()).zone();
        organizer = roles.in(id()).contains(Role.ORGANIZER);
        confidant = roles.in(id()).contains(Role.CONFIDANT);
        rows = new DatabasePages<>(request -> invitations.page(id(), new InvitationFilter(typed, stage), request));
    }

    /** Asks whether all at this stage are to be written to: letters cannot be called back. */
    public void ask(InvitationStage toAllAt) {
        link = null;
        asked = toAllAt;
    }

    public void writeToAll() {
        write(() -> asked == InvitationStage.NOT_INVITED ? invitations.inviteAll(id()) : invitations.remindAll(id()));
        asked = null;
    }

    public void leave() {
        asked = null;
    }

    public void inviteChosen() {
        write(() -> invitations.invite(id(), chosen()));
    }

    public void remindChosen() {
        write(() -> invitations.remind(id(), chosen()));
    }

    private List<Long> chosen() {
        var ids = new ArrayList<Long>();
        chosen.forEach((id, isChosen) -> {
            if (Boolean.TRUE.equals(isChosen)) {
                ids.add(id);
            }
        });
        if (ids.isEmpty()) {
            throw Refused.because("invitation.noneChosen");
        }
        return ids;
    }

    private void write(Supplier<Written> writing) {
        link = null;
        notices.attempt(() -> {
            Written written = writing.get();
            notices.done("invitation.written", written.letters());
            if (written.noAddress() > 0) {
                notices.done("invitation.written.noAddress", written.noAddress());
            }
            if (written.left() > 0) {
                notices.done("invitation.written.left", written.left());
            }
            chosen.clear();
        });
    }

    /** Shows a new personal link, this once. */
    public void show(InvitationLine line) {
        asked = null;
        link = null;
        notices.attempt(() -> {
            link = invitations.link(id(), line.guest().id());
            linkOf = line.guest().name();
        });
    }

    /** What the exports are asked with, so that they hold what the list shows. */
    public String getQuery() {
        return new AskedWith().and("typed", typed).and("stage", stage).toString();
    }

    /** How many guests are at which stage. */
    public Map<InvitationStage, Long> getCounts() {
        return invitations.count(id());
    }

    public String at(Instant instant) {
        return instant == null ? "" : AT.format(instant.atZone(zone));
    }

    /** What is asked before all are written to. */
    public String getQuestion() {
        return asked == null ? "" : Text.of("invitation.ask." + asked, getCounts().get(asked));
    }

    public String getLinkAbout() {
        return Text.of("invitation.link.about", linkOf);
    }

    private ConveningId id() {
        return new ConveningId(convening);
    }

    public InvitationStage[] getStages() {
        return InvitationStage.values();
    }

    public InvitationStage getAsked() {
        return asked;
    }

    public String getLink() {
        return link;
    }

    /** Which guests are chosen, on whatever page of the list. */
    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public boolean isOrganizer() {
        return organizer;
    }

    public boolean isConfidant() {
        return confidant;
    }

    public ZoneId getZone() {
        return zone;
    }

    public DatabasePages<InvitationLine> getRows() {
        return rows;
    }

    public long getConvening() {
        return convening;
    }

    public void setConvening(long convening) {
        this.convening = convening;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public InvitationStage getStage() {
        return stage;
    }

    public void setStage(InvitationStage stage) {
        this.stage = stage;
    }
}
