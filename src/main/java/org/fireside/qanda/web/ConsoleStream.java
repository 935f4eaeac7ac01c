package org.fireside.qanda.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fireside.account.ConveningId;
import org.fireside.platform.NotAllowed;
import org.fireside.platform.NotFound;
import org.fireside.platform.web.LiveStreams;
import org.fireside.qanda.Moderation;

/** {@code /live/consoles/SESSION?convening=CONVENING}: tells the consoles of a session that something has changed. */
@WebServlet(urlPatterns = "/live/consoles/*", asyncSupported = true)
public class ConsoleStream extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NUMBER = "[1-9]\\d{0,17}";

    @Inject
    private transient Moderation moderation;
    @Inject
    private transient LiveStreams streams;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        String convening = String.valueOf(request.getParameter("convening"));
        if (!path.matches("/" + NUMBER) || !convening.matches(NUMBER)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        long session = Long.parseLong(path.substring(1));
        try {
            moderation.lastMoves(new ConveningId(Long.parseLong(convening)), session, 1); // its door says who may
        } catch (NotAllowed e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        streams.open(FloorTeller.consoleTopic(session), request, response);
    }
}
