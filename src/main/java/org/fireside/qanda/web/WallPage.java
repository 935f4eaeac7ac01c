package org.fireside.qanda.web;

import jakarta.servlet.annotation.WebServlet;
import org.fireside.platform.web.AudiencePage;

/** {@code /wall/CODE}: a session's wall, for the big screen in the room. */
@WebServlet("/wall/*")
public class WallPage extends AudiencePage {

    private static final long serialVersionUID = 1L;

    public WallPage() {
        super("/qanda/wall.xhtml");
    }
}
