package org.fireside.registration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.fireside.account.ConveningId;
import org.fireside.platform.web.Conflict;
import org.fireside.platform.web.Notices;
import org.fireside.registration.InvitationTermsCard;
import org.fireside.registration.InvitationTermsFilled;
import org.fireside.registration.TermsOfInvitation;

/** The letter, and how many may accompany a guest. */
@Named
@ViewScoped
public class TermsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TermsOfInvitation terms;
    @Inject
    private Notices notices;

    private long convening;
    private Integer version;
    private Integer companions;
    private String subject;
    private String letter;
    private Conflict conflict;

    public void load() {
        if (version == null) {
            InvitationTermsCard card = terms.get(id());
            version = card.version();
            companions = card.companions();
            subject = card.subject();
            letter = card.letter();
        }
    }

    public String save() {
        if (!notices.attempt(() -> terms.rewrite(id(), version, new InvitationTermsFilled(companions, subject, letter)), this::compare)) {
            return null;
        }
        notices.done("terms.saved");
        return "/registration/terms.xhtml?faces-redirect=true&convening=" + convening;
    }

    private void compare() {
        InvitationTermsCard current = terms.get(id());
        conflict = Conflict.between(current.version(), values(current.companions(), current.subject(), current.letter()), values(companions, subject, letter));
    }

    private static Map<String, String> values(Integer companions, String subject, String letter) {
        var values = new LinkedHashMap<String, String>();
        values.put("terms.companions", Objects.toString(companions, null));
        values.put("terms.subject", subject);
        values.put("terms.letter", letter);
        return values;
    }

    /** Saves what was typed over what somebody else saved. */
    public String saveOver() {
        version = conflict.version();
        conflict = null;
        return save();
    }

    private ConveningId id() {
        return new ConveningId(convening);
    }

    public Conflict getConflict() {
        return conflict;
    }

    public long getConvening() {
        return convening;
    }

    public void setConvening(long convening) {
        this.convening = convening;
    }

    public Integer getCompanions() {
        return companions;
    }

    public void setCompanions(Integer companions) {
        this.companions = companions;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }
}
