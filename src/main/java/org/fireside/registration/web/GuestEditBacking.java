package org.fireside.registration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.fireside.account.ConveningId;
import org.fireside.directory.People;
import org.fireside.directory.PersonCard;
import org.fireside.directory.Who;
import org.fireside.platform.Refused;
import org.fireside.platform.web.Conflict;
import org.fireside.platform.web.Notices;
import org.fireside.registration.GuestCard;
import org.fireside.registration.GuestDetails;
import org.fireside.registration.GuestForm;
import org.fireside.registration.Registrations;

/** The form of a registration. */
@Named
@ViewScoped
public class GuestEditBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SUGGESTIONS = 8;

    @Inject
    private Registrations registrations;
    @Inject
    private People people;
    @Inject
    private Notices notices;

    private long convening;
    private Long registration;
    private GuestDetails details;
    private GuestForm form = new GuestForm();
    private Conflict conflict;

    public void load() {
        if (registration != null && details == null) {
            details = registrations.details(id(), registration);
            form = GuestForm.of(details);
        }
    }

    public List<PersonCard> suggest(String typed) {
        return people.search(typed, SUGGESTIONS);
    }

    public String save() {
        return notices.attempt(details == null ? () -> registrations.register(id(), form.filled()) : this::rewrite, this::compare) ? saved() : null;
    }

    private void compare() {
        GuestDetails current = registrations.details(id(), registration);
        conflict = Conflict.between(current.guest().version(), GuestForm.of(current).values(), form.values());
    }

    /** Saves what was typed over what somebody else saved. */
    public String saveOver() {
        conflict = null;
        details = registrations.details(id(), registration);
        return save();
    }

    private void rewrite() {
        registrations.rewrite(id(), registration, form.rewritten(details));
    }

    /** Gives a place that is known by office only its holder. */
    public String nameHolder() {
        return notices.attempt(() -> {
            if (form.getWho() == Who.FROM_DIRECTORY && form.getPerson() == null) {
                throw new Refused("person", "registration.person.none");
            }
            registrations.name(id(), registration, details.guest().version(), form.getWho() == Who.FROM_DIRECTORY ? form.getPerson().id() : null,
                    form.personFilled());
        }) ? told("registration.nameHolder.done", written()) : null;
    }

    private String saved() {
        return details == null ? told("registration.registered", written()) : told("registration.saved", details.guest().name());
    }

    private String told(String key, String name) {
        notices.done(key, name);
        return "/registration/list.xhtml?faces-redirect=true&convening=" + convening;
    }

    private String written() {
        return form.getPerson() != null ? form.getPerson().styledName() : form.getName().getFamilyName() != null ? form.getName().getFamilyName()
                : form.getName().getGivenName() != null ? form.getName().getGivenName() : form.getOffice().getOfficeTitle();
    }

    private ConveningId id() {
        return new ConveningId(convening);
    }

    public GuestCard getGuest() {
        return details == null ? null : details.guest();
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

    public Long getRegistration() {
        return registration;
    }

    public void setRegistration(Long registration) {
        this.registration = registration;
    }
}
