package org.fireside.desk.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fireside.account.ConveningId;
import org.fireside.desk.ArrivalBoard;
import org.fireside.platform.NotAllowed;
import org.fireside.platform.NotFound;
import org.fireside.platform.web.LiveStreams;

/** {@code /live/arrivals/CONVENING}: tells the arrival board of a convening when somebody came or went. */
@WebServlet(urlPatterns = "/live/arrivals/*", asyncSupported = true)
public class BoardStream extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ArrivalBoard board;
    @Inject
    private transient LiveStreams streams;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        if (!path.matches("/[1-9]\\d{0,17}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var convening = new ConveningId(Long.parseLong(path.substring(1)));
        try {
            board.totals(convening); // its door says who may
        } catch (NotAllowed e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        streams.open(topic(convening), request, response);
    }

    static String topic(ConveningId convening) {
        return "arrivals/" + convening;
    }
}
