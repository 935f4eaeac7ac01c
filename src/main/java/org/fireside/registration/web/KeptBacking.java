package org.fireside.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.fireside.directory.KeptText;
import org.fireside.platform.web.AudiencePage;
import org.fireside.registration.Rsvp;

/** What is kept about the guest of a personal link. */
@Named
@RequestScoped
public class KeptBacking {

    @Inject
    private Rsvp rsvp;

    private String code;
    private List<KeptText> sections;

    public void load() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        code = (String) ((HttpServletRequest) external.getRequest()).getAttribute(AudiencePage.CODE);
        sections = rsvp.kept(code).orElse(null);
        if (sections == null) {
            external.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public String getCode() {
        return code;
    }

    /** Null where the link leads nowhere. */
    public List<KeptText> getSections() {
        return sections;
    }
}
