package org.fireside.qanda.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.fireside.platform.web.LiveStreams;
import org.fireside.qanda.PublicFloor;
import org.fireside.qanda.PublicOrder;

/** {@code /live/floors/CODE}: tells phones and walls what changes on a floor. */
@WebServlet(urlPatterns = "/live/floors/*", asyncSupported = true)
public class FloorStream extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FloorSnapshots snapshots;
    @Inject
    private transient LiveStreams streams;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        Optional<PublicFloor> floor = snapshots.of(path.substring(1), PublicOrder.VOTES).map(FloorSnapshots.Snapshot::floor);
        if (floor.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            streams.open(FloorTeller.topic(floor.get().sessionId()), request, response);
        }
    }
}
