package org.fireside.qanda.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.fireside.platform.NotFound;
import org.fireside.platform.web.LiveAddress;
import org.fireside.qanda.PublicOrder;

/** {@code /live/floors/CODE}: tells phones and walls what changes on a floor. */
@WebServlet(urlPatterns = "/live/floors/*", asyncSupported = true)
public class FloorStream extends LiveAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FloorSnapshots snapshots;

    @Override
    protected String topic(HttpServletRequest request) {
        String code = rest(request);
        return snapshots.of(code, PublicOrder.VOTES).map(now -> FloorTeller.topic(now.floor().sessionId())).orElseThrow(() -> new NotFound("floor", code));
    }
}
