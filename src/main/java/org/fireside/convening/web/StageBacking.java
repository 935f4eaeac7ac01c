package org.fireside.convening.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.fireside.account.ConveningId;
import org.fireside.convening.Agenda;
import org.fireside.convening.Part;
import org.fireside.convening.SessionCard;
import org.fireside.directory.NameForm;
import org.fireside.directory.People;
import org.fireside.directory.PersonCard;
import org.fireside.platform.Refused;
import org.fireside.platform.web.Notices;

/** Who is on stage in a session: on the session's page, beside its form. */
@Named
@ViewScoped
public class StageBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SUGGESTIONS = 8;

    /** How somebody is put on stage. */
    public enum Who {
        FROM_DIRECTORY, NEW_PERSON, NOT_NAMED
    }

    @Inject
    private Agenda agenda;
    @Inject
    private People people;
    @Inject
    private Notices notices;

    private Who who = Who.FROM_DIRECTORY;
    private PersonCard person;
    private NameForm name = new NameForm();
    private String knownAs;
    private Part part = Part.SPEAKER;

    public List<SessionCard.Place> places(long convening, Long session) {
        return session == null ? List.of() : agenda.session(new ConveningId(convening), session).onStage();
    }

    public List<PersonCard> suggest(String typed) {
        return people.search(typed, SUGGESTIONS);
    }

    public void add(long convening, long session) {
        if (notices.attempt(() -> put(new ConveningId(convening), session))) {
            notices.done("session.stage.added");
            person = null;
            name = new NameForm();
            knownAs = null;
        }
    }

    private void put(ConveningId convening, long session) {
        switch (who) {
            case FROM_DIRECTORY -> {
                if (person == null) {
                    throw new Refused("person", "session.stage.nobody");
                }
                agenda.putOnStage(convening, session, person.id(), part);
            }
            case NEW_PERSON -> agenda.putOnStage(convening, session, name.filled(), part);
            case NOT_NAMED -> agenda.keepPlaceOnStage(convening, session, knownAs, part);
        }
    }

    public void remove(long convening, long session, long place) {
        if (notices.attempt(() -> agenda.takeOffStage(new ConveningId(convening), session, place))) {
            notices.done("session.stage.removed");
        }
    }

    public Who[] getWhos() {
        return Who.values();
    }

    public Set<Part> getParts() {
        return Part.onStage();
    }

    public Who getWho() {
        return who;
    }

    public void setWho(Who who) {
        this.who = who;
    }

    public PersonCard getPerson() {
        return person;
    }

    public void setPerson(PersonCard person) {
        this.person = person;
    }

    public NameForm getName() {
        return name;
    }

    public String getKnownAs() {
        return knownAs;
    }

    public void setKnownAs(String knownAs) {
        this.knownAs = knownAs;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}
