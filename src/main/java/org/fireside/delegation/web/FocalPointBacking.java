package org.fireside.delegation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.Map;
import org.fireside.delegation.FocalDesk;
import org.fireside.delegation.FocalView;
import org.fireside.delegation.LetterCard;
import org.fireside.platform.FormTokens;
import org.fireside.platform.NotFound;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.fireside.platform.Text;
import org.fireside.platform.web.AudienceForm;
import org.fireside.platform.web.AudiencePage;

/** The page of a delegation's own officer: shows the delegation, and takes what is sent. The server remembers nothing of it. */
@Named
@RequestScoped
public class FocalPointBacking {

    /** Where the page's fields are, of what the doors name. */
    private static final Map<String, String> FIELDS = Map.of("familyName", "person-familyName", "email", "person-email", "departsAt", "member-travel-arrivesAt",
            "arrivesAt", "member-travel-arrivesAt", "title", "office-title", "heldUntil", "office-heldFrom");

    @Inject
    private FocalDesk desk;
    @Inject
    private FormTokens tokens;

    private String code;
    private FocalView view;
    private FocalEntryForm entry;
    private AudienceForm travel;
    private AudienceForm letter = AudienceForm.known();
    private AudienceForm sent;

    public void load() throws IOException {
        HttpServletRequest request = (HttpServletRequest) external().getRequest();
        code = (String) request.getAttribute(AudiencePage.CODE);
        view = desk.find(code).orElse(null);
        if (view == null) {
            external().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String doing = "POST".equals(request.getMethod()) ? doing(request) : null;
        if (doing != null && took(doing, request)) {
            external().redirect(getAddress() + "?done=" + doing);
            return;
        }
        view = desk.find(code).orElse(null);
        show(doing);
    }

    private String doing(HttpServletRequest request) {
        sent = AudienceForm.sent(external().getRequestParameterMap());
        return request.getAttribute(FocalPointPage.LETTER) != null ? "letter" : String.valueOf(sent.value("do"));
    }

    private boolean took(String doing, HttpServletRequest request) {
        Object file = request.getAttribute(FocalPointPage.LETTER);
        if (file instanceof Exception) {
            sent.refuse("letter", getTooLarge());
        } else if (!tokens.belong(sent.value("token"), code)) {
            sent.refuse(null, Text.of("focal.token"));
        } else {
            attempt(doing, (byte[]) file);
        }
        return !sent.isRefused();
    }

    private void attempt(String doing, byte[] file) {
        try {
            make(doing, file);
        } catch (StaleEdit e) {
            sent.refuse(null, Text.of("focal.stale"));
        } catch (Refused e) {
            sent.refuse("travel".equals(doing) || e.field() == null ? e.field() : FIELDS.getOrDefault(e.field(), e.field()), Text.of(e.key(), e.values().toArray()));
        } catch (ConstraintViolationException e) {
            sent.refuse(e);
        }
    }

    private void make(String doing, byte[] file) {
        var form = new FocalEntryForm(sent, view);
        switch (doing) {
            case "letter" -> desk.upload(code, file);
            case "register" -> form.ifReadable(filled -> desk.register(code, filled));
            case "correct" -> form.ifReadable(filled -> desk.correct(code, form.registration(), sent.value("version"), filled));
            case "withdraw" -> desk.withdraw(code, form.registration());
            case "travel" -> form.ifTravelReadable(told -> desk.travel(code, form.number("version"), told));
            default -> throw new NotFound("action", doing);
        }
    }

    private void show(String doing) {
        boolean ofEntry = "register".equals(doing) || "correct".equals(doing);
        entry = ofEntry ? new FocalEntryForm(sent, view) : FocalEntryForm.known(view, external().getRequestParameterMap().get("entry"));
        travel = "travel".equals(doing) ? sent : FocalEntryForm.travel(view);
        letter = "letter".equals(doing) ? sent : letter;
    }

    /** What is wrong with what was sent as a whole, or null. */
    public String getWrong() {
        return sent == null || !sent.isRefused() ? null : sent.getWhole() == null ? Text.of("focal.refused") : sent.getWhole();
    }

    /** What was done by what was sent before, or null. */
    public String getDone() {
        String done = external().getRequestParameterMap().get("done");
        return done != null && Text.has("focal.done." + done) ? Text.of("focal.done." + done) : null;
    }

    /** Largest size of a letter in bytes. */
    public int getMostBytes() {
        return LetterCard.MOST_MEGABYTES * 1024 * 1024;
    }

    /** What is told of a larger one. */
    public String getTooLarge() {
        return Text.of("focal.letter.large", LetterCard.MOST_MEGABYTES);
    }

    public String getAddress() {
        return external().getRequestContextPath() + "/focal-point/" + code;
    }

    public String getToken() {
        return tokens.of(code);
    }

    public String getArrival() {
        return When.arrival(view.travel());
    }

    public String getDeparture() {
        return When.departure(view.travel());
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public FocalView getView() {
        return view;
    }

    public FocalEntryForm getEntry() {
        return entry;
    }

    public AudienceForm getTravel() {
        return travel;
    }

    public AudienceForm getLetter() {
        return letter;
    }
}
