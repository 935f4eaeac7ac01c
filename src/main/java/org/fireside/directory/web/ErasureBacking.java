package org.fireside.directory.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.fireside.directory.Erasure;
import org.fireside.directory.ErasurePreview;
import org.fireside.directory.PersonCard;
import org.fireside.platform.Refused;
import org.fireside.platform.web.Notices;

/** The form that erases a person, after it was seen what that does. */
@Named
@ViewScoped
public class ErasureBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SUGGESTIONS = 8;

    @Inject
    private Erasure erasure;
    @Inject
    private Notices notices;

    private PersonCard person;
    private ErasurePreview preview;

    public List<PersonCard> suggest(String typed) {
        return erasure.search(typed, SUGGESTIONS);
    }

    public void look() {
        notices.attempt(() -> {
            if (person == null) {
                throw new Refused("person", "erasure.none");
            }
            preview = erasure.preview(person.id());
        });
    }

    public String erase() {
        if (!notices.attempt(() -> erasure.erase(preview), this::look)) {
            return null;
        }
        notices.done("erasure.done");
        return "/directory/erase.xhtml?faces-redirect=true";
    }

    public ErasurePreview getPreview() {
        return preview;
    }

    public PersonCard getPerson() {
        return person;
    }

    public void setPerson(PersonCard person) {
        this.person = person;
    }
}
