package org.fireside.desk.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.fireside.account.ConveningId;
import org.fireside.desk.ArrivalBoard;
import org.fireside.platform.web.LiveAddress;

/** {@code /live/arrivals/CONVENING}: tells the arrival board of a convening when somebody came or went. */
@WebServlet(urlPatterns = "/live/arrivals/*", asyncSupported = true)
public class BoardStream extends LiveAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ArrivalBoard board;

    @Override
    protected String topic(HttpServletRequest request) {
        var convening = new ConveningId(number("convening", rest(request)));
        board.totals(convening); // its door says who may
        return topic(convening);
    }

    static String topic(ConveningId convening) {
        return "arrivals/" + convening;
    }
}
