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
    private GuestCard guest;
    private PersonCard person;
    private GuestForm form = new GuestForm();
    private Conflict conflict;

    public void load() {
        if (registration != null && guest == null) {
            look();
            form = GuestForm.of(guest, person);
        }
    }

    private void look() {
        guest = registrations.get(id(), registration);
        person = registrations.person(id(), registration);
    }

    public List<PersonCard> suggest(String typed) {
        return people.search(typed, SUGGESTIONS);
    }

    public String save() {
        return notices.attempt(guest == null ? () -> registrations.register(id(), form.filled()) : this::rewrite, this::compare) ? saved() : null;
    }

    private void compare() {
        GuestCard current = registrations.get(id(), registration);
        conflict = Conflict.between(current.version(), GuestForm.of(current, registrations.person(id(), registration)).values(), form.values());
    }

    /** Saves what was typed over what somebody else saved. */
    public String saveOver() {
        conflict = null;
        look();
        return save();
    }

    private void rewrite() {
        registrations.rewrite(id(), registration, guest.version(), person == null ? null : form.personFilled(), person == null ? 0 : person.version(),
                form.otherOffice(), form.playedParts(), form.getNote());
    }

    /** Gives a place that is known by office only its holder. */
    public String nameHolder() {
        return notices.attempt(() -> {
            if (form.getWho() == Who.FROM_DIRECTORY && form.getPerson() == null) {
                throw new Refused("person", "registration.person.none");
            }
            registrations.name(id(), registration, guest.version(), form.getWho() == Who.FROM_DIRECTORY ? form.getPerson().id() : null,
                    form.personFilled());
        }) ? saved() : null;
    }

    private String saved() {
        notices.done(guest == null ? "registration.registered" : "registration.saved", guest == null ? written() : guest.name());
        return "/registration/list.xhtml?faces-redirect=true&convening=" + convening;
    }

    private String written() {
        return form.getPerson() != null ? form.getPerson().styledName() : form.getFamilyName() != null ? form.getFamilyName()
                : form.getGivenName() != null ? form.getGivenName() : form.getOfficeTitle();
    }

    private ConveningId id() {
        return new ConveningId(convening);
    }

    public GuestCard getGuest() {
        return guest;
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
