package org.fireside.qanda.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.fireside.account.ConveningId;
import org.fireside.platform.web.LiveAddress;
import org.fireside.qanda.Moderation;

/** {@code /live/consoles/SESSION?convening=CONVENING}: tells the consoles of a session that something has changed. */
@WebServlet(urlPatterns = "/live/consoles/*", asyncSupported = true)
public class ConsoleStream extends LiveAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Moderation moderation;

    @Override
    protected String topic(HttpServletRequest request) {
        long session = number("session", rest(request));
        moderation.lastMoves(new ConveningId(number("convening", request.getParameter("convening"))), session, 1); // its door says who may
        return FloorTeller.consoleTopic(session);
    }
}
