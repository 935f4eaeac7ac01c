package org.fireside.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fireside.platform.NotAllowed;
import org.fireside.platform.NotFound;

/** An address, {@code /live/something/…}, at which pages listen to a topic. */
public abstract class LiveAddress extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LiveStreams streams;

    /** The topic that a request asks for. @throws NotFound if there is none @throws NotAllowed if the caller may not listen to it */
    protected abstract String topic(HttpServletRequest request);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String topic;
        try {
            topic = topic(request);
        } catch (NotAllowed e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        streams.open(topic, request, response);
    }

    /** What stands after the address, or nothing. */
    protected static String rest(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    /** The number that somebody wrote. @throws NotFound if it is none */
    protected static long number(String what, String written) {
        if (written == null || !written.matches("[1-9]\\d{0,17}")) {
            throw new NotFound(what, String.valueOf(written));
        }
        return Long.parseLong(written);
    }
}
