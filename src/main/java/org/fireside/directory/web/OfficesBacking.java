package org.fireside.directory.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.fireside.directory.OfficeCard;
import org.fireside.directory.OfficeForm;
import org.fireside.directory.Offices;
import org.fireside.platform.web.Notices;

/** The offices of the person whom the page shows, and the form of one of them. */
@Named
@ViewScoped
public class OfficesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Offices offices;
    @Inject
    private PersonBacking shown;
    @Inject
    private Notices notices;

    private OfficeForm form = new OfficeForm();
    private OfficeCard edited;

    public List<OfficeCard> getHeld() {
        return offices.of(shown.getPerson());
    }

    /** Opens the form of an office. */
    public void begin(OfficeCard office) {
        edited = office;
        form = OfficeForm.of(office);
    }

    public String save() {
        if (!notices.attempt(edited == null ? () -> offices.register(form.filled(), shown.getPerson())
                : () -> offices.rewrite(edited.id(), edited.version(), form.filled()))) {
            return null;
        }
        notices.done("office.saved", form.getOfficeTitle());
        return "/directory/person.xhtml?faces-redirect=true&person=" + shown.getPerson();
    }

    /** Closes the form, and changes nothing. */
    public void leave() {
        edited = null;
        form = new OfficeForm();
    }

    public OfficeForm getForm() {
        return form;
    }

    public OfficeCard getEdited() {
        return edited;
    }
}
