package org.fireside.registration.web;

import jakarta.servlet.annotation.WebServlet;
import org.fireside.platform.web.AudiencePage;

/** {@code /kept/CODE}: what is kept about the guest of a personal link. */
@WebServlet("/kept/*")
public class KeptPage extends AudiencePage {

    private static final long serialVersionUID = 1L;

    public KeptPage() {
        super("/registration/kept.xhtml");
    }
}
