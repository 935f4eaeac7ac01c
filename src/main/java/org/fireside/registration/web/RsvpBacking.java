package org.fireside.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fireside.convening.When;
import org.fireside.directory.NeedsFilled;
import org.fireside.platform.FormTokens;
import org.fireside.platform.NotFound;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.fireside.platform.Text;
import org.fireside.platform.web.AudienceForm;
import org.fireside.platform.web.AudiencePage;
import org.fireside.registration.EnquiryCard;
import org.fireside.registration.EnquiryKind;
import org.fireside.registration.GuestLinksAsked;
import org.fireside.registration.Rsvp;
import org.fireside.registration.RsvpCard;
import org.fireside.registration.RsvpFilled;

/** A guest's personal page: shows it, and takes the answer. Everything is in the request; the server remembers nothing. */
@Named
@RequestScoped
public class RsvpBacking {

    private static final Map<String, String> YES_NO = new LinkedHashMap<>();

    static {
        YES_NO.put("yes", Text.of("rsvp.yes"));
        YES_NO.put("no", Text.of("rsvp.no"));
    }

    @Inject
    private Rsvp rsvp;
    @Inject
    private FormTokens tokens;

    private String code;
    private RsvpCard card;
    private AudienceForm form;

    public void load() throws IOException {
        HttpServletRequest request = request();
        code = (String) request.getAttribute(AudiencePage.CODE);
        boolean sent = "POST".equals(request.getMethod());
        if (sent) {
            form = AudienceForm.sent(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
            if (took()) {
                FacesContext.getCurrentInstance().getExternalContext().redirect(getAddress());
                return;
            }
        }
        card = rsvp.find(code).orElse(null);
        if (card == null) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (!sent) {
            form = known();
        }
    }

    private boolean took() {
        if (!tokens.belong(form.value("token"), code)) {
            form.refuse(null, Text.of("rsvp.token"));
            return false;
        }
        try {
            card = rsvp.find(code).orElseThrow(() -> new NotFound("link", "rsvp"));
            RsvpFilled filled = filled();
            if (Boolean.TRUE.equals(filled.coming())) {
                filled.missing(card).forEach(field -> form.refuse(field, Text.of("rsvp.answer.missing")));
            }
            if (!form.isRefused()) {
                rsvp.answer(code, filled);
            }
        } catch (NotFound e) {
            return false; // the page says it
        } catch (StaleEdit e) {
            form.refuse(null, Text.of("rsvp.stale"));
        } catch (Refused e) {
            form.refuse(e);
        } catch (ConstraintViolationException e) {
            form.refuse(e);
        }
        return !form.isRefused();
    }

    private RsvpFilled filled() {
        return new RsvpFilled(version(), said("coming"), said("photo"), said("recording"), new NeedsFilled(form.value("needs-dietary"), form.value("needs-access")),
                answers(""), getSlots().stream().map(slot -> "companions-" + slot + "-")
                        .map(slot -> new RsvpFilled.Companion(form.value(slot + "givenName"), form.value(slot + "familyName"), answers(slot))).toList());
    }

    private int version() {
        String version = form.value("version");
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private Boolean said(String name) {
        return form.has(name, "yes") ? Boolean.TRUE : form.has(name, "no") ? Boolean.FALSE : null;
    }

    private Map<Long, String> answers(String before) {
        var answers = new LinkedHashMap<Long, String>();
        card.enquiries().forEach(enquiry -> answers.put(enquiry.id(), form.value(before + "answers-" + enquiry.id())));
        return answers;
    }

    private AudienceForm known() {
        var known = AudienceForm.known();
        known.put("coming", card.coming() ? "yes" : card.answeredAt() == null ? null : "no");
        known.put("photo", said(card.photo()));
        known.put("recording", said(card.recording()));
        known.put("needs-dietary", card.needs().dietary());
        known.put("needs-access", card.needs().access());
        card.answers().forEach((enquiry, answer) -> known.put("answers-" + enquiry, answer));
        for (int slot = 0; slot < card.companions().size(); slot++) {
            RsvpCard.Companion companion = card.companions().get(slot);
            String before = "companions-" + slot + "-";
            known.put(before + "givenName", companion.givenName());
            known.put(before + "familyName", companion.familyName());
            companion.answers().forEach((enquiry, answer) -> known.put(before + "answers-" + enquiry, answer));
        }
        return known;
    }

    private static String said(Boolean answer) {
        return answer == null ? null : answer ? "yes" : "no";
    }

    /** The places for those who accompany the guest, numbered from 0. */
    public List<Integer> getSlots() {
        return IntStream.range(0, Math.max(card.companionsAllowed(), card.companions().size())).boxed().toList();
    }

    public String companionLabel(int slot) {
        return Text.of("rsvp.companion", slot + 1);
    }

    /** The answers to choose from, where a question has them. */
    public Map<String, String> answers(EnquiryCard enquiry) {
        if (enquiry.kind() == EnquiryKind.YES_NO) {
            return YES_NO;
        }
        var choices = new LinkedHashMap<String, String>();
        enquiry.choices().forEach(choice -> choices.put(choice, choice));
        return choices;
    }

    public Map<String, String> getYesNo() {
        return YES_NO;
    }

    /** Whether the guest will come. */
    public Map<String, String> getComing() {
        var coming = new LinkedHashMap<String, String>();
        coming.put("yes", Text.of("rsvp.coming.yes"));
        coming.put("no", Text.of("rsvp.coming.no"));
        return coming;
    }

    public String getWhen() {
        return When.of(card.convening());
    }

    public String getLine() {
        return Text.of("rsvp.told.WAITLISTED", card.placeInLine());
    }

    public String getStill() {
        return Text.of("rsvp.still", card.unanswered());
    }

    public String getToken() {
        return tokens.of(code);
    }

    /** The address of this page, which its form is sent to. */
    public String getAddress() {
        return request().getContextPath() + "/rsvp/" + code;
    }

    /** Where else the guest may go now. */
    public List<GuestLinksAsked.GuestLink> getLinks() {
        return rsvp.links(code);
    }

    public String address(GuestLinksAsked.GuestLink link) {
        return request().getContextPath() + link.path();
    }

    /** The address of the page that shows what is kept about the guest. */
    public String getKeptAddress() {
        return request().getContextPath() + "/kept/" + code;
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    /** What the guest sees, or null where the link leads nowhere. */
    public RsvpCard getCard() {
        return card;
    }

    public AudienceForm getForm() {
        return form;
    }
}
