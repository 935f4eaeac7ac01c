package org.fireside.directory.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.fireside.directory.People;
import org.fireside.directory.PersonCard;
import org.fireside.platform.Refused;
import org.fireside.platform.web.Notices;

/** Names the second entry of a person by hand: a married name or another script is near to nothing. */
@Named
@ViewScoped
public class SecondEntryBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SUGGESTIONS = 8;

    @Inject
    private People people;
    @Inject
    private PersonBacking shown;
    @Inject
    private Notices notices;

    private PersonCard other;

    /** Who fits what is typed, but for the entry that is shown. */
    public List<PersonCard> suggest(String typed) {
        return people.search(typed, SUGGESTIONS).stream().filter(card -> card.id() != shown.getPerson()).toList();
    }

    /** To where both are compared; nothing is merged yet. */
    public String compare() {
        if (other == null) {
            notices.refuse(new Refused("other", "person.second.none"));
            return null;
        }
        return "/directory/merge.xhtml?faces-redirect=true&kept=" + shown.getPerson() + "&gone=" + other.id();
    }

    public PersonCard getOther() {
        return other;
    }

    public void setOther(PersonCard other) {
        this.other = other;
    }
}
