package org.fireside.registration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.fireside.account.ConveningId;
import org.fireside.platform.web.Notices;
import org.fireside.registration.EnquiryCard;
import org.fireside.registration.EnquiryFilled;
import org.fireside.registration.EnquiryKind;
import org.fireside.registration.TermsOfInvitation;

/** What guests are asked: on the page of the terms, below the letter. */
@Named
@ViewScoped
public class EnquiryBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TermsOfInvitation terms;
    @Inject
    private Notices notices;

    private EnquiryCard edited;
    private String wording;
    private EnquiryKind kind = EnquiryKind.TEXT;
    private String choices;
    private boolean wanted;
    private boolean ofGuests = true;
    private boolean ofCompanions;

    public List<EnquiryCard> asked(long convening) {
        return terms.enquiries(new ConveningId(convening));
    }

    /** Puts a question into the form, to be written anew. */
    public void edit(EnquiryCard enquiry) {
        edited = enquiry;
        wording = enquiry.wording();
        kind = enquiry.kind();
        choices = String.join("\n", enquiry.choices());
        wanted = enquiry.wanted();
        ofGuests = enquiry.ofGuests();
        ofCompanions = enquiry.ofCompanions();
    }

    public void save(long convening) {
        var filled = new EnquiryFilled(wording, kind, choices == null ? List.of() : choices.lines().toList(), wanted, ofGuests, ofCompanions);
        var id = new ConveningId(convening);
        if (notices.attempt(edited == null ? () -> terms.ask(id, filled) : () -> terms.rewrite(id, edited.id(), edited.version(), filled))) {
            notices.done("enquiry.saved");
            clear();
        }
    }

    public void retire(long convening, EnquiryCard enquiry) {
        if (notices.attempt(() -> terms.retire(new ConveningId(convening), enquiry.id()))) {
            notices.done("enquiry.retired");
            clear();
        }
    }

    public void clear() {
        edited = null;
        wording = null;
        kind = EnquiryKind.TEXT;
        choices = null;
        wanted = false;
        ofGuests = true;
        ofCompanions = false;
    }

    public EnquiryKind[] getKinds() {
        return EnquiryKind.values();
    }

    /** The question that is written anew, or null while one is added. */
    public EnquiryCard getEdited() {
        return edited;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public EnquiryKind getKind() {
        return kind;
    }

    public void setKind(EnquiryKind kind) {
        this.kind = kind;
    }

    public String getChoices() {
        return choices;
    }

    public void setChoices(String choices) {
        this.choices = choices;
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }

    public boolean isOfGuests() {
        return ofGuests;
    }

    public void setOfGuests(boolean ofGuests) {
        this.ofGuests = ofGuests;
    }

    public boolean isOfCompanions() {
        return ofCompanions;
    }

    public void setOfCompanions(boolean ofCompanions) {
        this.ofCompanions = ofCompanions;
    }
}
