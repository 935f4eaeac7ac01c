package org.fireside.registration.web;

import jakarta.servlet.annotation.WebServlet;
import org.fireside.platform.web.AudiencePage;

/** {@code /rsvp/CODE}: a guest's personal page. */
@WebServlet("/rsvp/*")
public class RsvpPage extends AudiencePage {

    private static final long serialVersionUID = 1L;

    public RsvpPage() {
        super("/registration/rsvp.xhtml");
    }
}
