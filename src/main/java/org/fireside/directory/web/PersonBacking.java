package org.fireside.directory.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.fireside.directory.MergeCard;
import org.fireside.directory.Merges;
import org.fireside.directory.People;
import org.fireside.directory.PersonDetails;
import org.fireside.directory.PersonLine;
import org.fireside.platform.web.Conflict;
import org.fireside.platform.web.Notices;

/** One person of the directory: the form, and what was merged into the entry. */
@Named
@ViewScoped
public class PersonBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private People people;
    @Inject
    private Merges merges;
    @Inject
    private Notices notices;

    private Long person;
    private PersonDetails details;
    private PersonForm form = new PersonForm();
    private List<PersonLine> near = List.of();
    private List<MergeCard> merged = List.of();
    private Conflict conflict;

    public void load() {
        if (person != null && details == null) {
            details = people.details(person);
            form = PersonForm.of(details);
            merged = merges.into(person);
        }
    }

    /** Adds the person, where nobody of a near name is there; else shows them first. */
    public String add() {
        near = people.near(form.filled());
        return near.isEmpty() ? addNevertheless() : null;
    }

    /** Adds the person, though somebody of a near name is there. */
    public String addNevertheless() {
        var added = new long[1];
        if (!notices.attempt(() -> added[0] = people.register(form.filled(), form.details()))) {
            return null;
        }
        person = added[0];
        notices.done("person.added", people.details(person).card().styledName());
        return anew();
    }

    public String save() {
        if (!notices.attempt(() -> people.rewrite(person, details.card().version(), form.filled(), form.details()), this::compare)) {
            return null;
        }
        notices.done("person.saved", people.details(person).card().styledName());
        return anew();
    }

    private void compare() {
        PersonDetails current = people.details(person);
        conflict = Conflict.between(current.card().version(), PersonForm.of(current).values(), form.values());
    }

    /** Saves what was typed over what somebody else saved. */
    public String saveOver() {
        conflict = null;
        details = people.details(person);
        return save();
    }

    /** Takes a merge into this entry back. */
    public String undo(MergeCard merge) {
        if (!notices.attempt(() -> merges.undo(merge.id()))) {
            return null;
        }
        notices.done("person.merge.undone", merge.gone());
        return anew();
    }

    /** The page is opened anew, so that loading it once more does nothing twice. */
    private String anew() {
        return "/directory/person.xhtml?faces-redirect=true&person=" + person;
    }

    public PersonDetails getDetails() {
        return details;
    }

    public PersonForm getForm() {
        return form;
    }

    public List<PersonLine> getNear() {
        return near;
    }

    public List<MergeCard> getMerged() {
        return merged;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }
}
