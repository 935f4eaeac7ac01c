package org.fireside.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * An address of the audience, {@code /something/CODE}: shows one page, which no other address reaches, and makes no session. The page
 * finds the code in the request's attribute {@value #CODE}.
 */
public abstract class AudiencePage extends HttpServlet {

    /** Attribute of the request that holds the code, as it stands in the address. */
    public static final String CODE = "org.fireside.code";

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final String page;

    /** @param page the Facelets page that is shown */
    protected AudiencePage(String page) {
        this.page = page;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        show(request, response);
    }

    /** A form may come from nowhere but a page of ours: what the browser says of where it comes from is believed only when it says no. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (comesFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            show(request, response);
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Security-Policy", POLICY);
        String path = request.getPathInfo();
        request.setAttribute(CODE, path == null ? "" : path.substring(1));
        request.getRequestDispatcher(page).forward(new WithoutSession(request), response);
    }

    /** Libraries that would like a session, such as PrimeFaces for the nonce of scripts that these pages have none of, get none. */
    private static final class WithoutSession extends HttpServletRequestWrapper {

        WithoutSession(HttpServletRequest request) {
            super(request);
        }

        @Override
        public HttpSession getSession(boolean create) {
            return super.getSession(false);
        }

        @Override
        public HttpSession getSession() {
            return super.getSession(false);
        }
    }

    /** By Fetch Metadata (W3C), and by Origin (RFC 6454) where a browser does not send that. */
    static boolean comesFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"));
    }
}
