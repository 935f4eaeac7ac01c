package org.fireside.qanda.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.fireside.platform.web.AudiencePage;
import org.fireside.qanda.JoinCode;
import org.fireside.qanda.Passes;
import org.fireside.qanda.Phone;
import org.fireside.registration.LinkedGuest;
import org.fireside.registration.Rsvp;

/**
 * {@code /q/CODE}: a session's phone page. A phone that comes for the first time gets a secret of its own; one that comes from a guest's
 * personal link or from a pass of the desk ({@code ?me=}) is the guest's from then on. A code that is typed ({@code ?code=}) leads to its page.
 */
@WebServlet("/q/*")
public class PhonePage extends AudiencePage {

    /** Attribute of the request that holds the phone it comes from. */
    static final String PHONE = "org.fireside.phone";

    /** Attribute of the request that says that the phone was not known before. */
    static final String NEW = "org.fireside.phone.new";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PhoneCookies cookies;
    @Inject
    private transient PhonePace pace;
    @Inject
    private transient Passes passes;
    @Inject
    private transient Rsvp rsvp;

    public PhonePage() {
        super("/qanda/phone.xhtml");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String typed = request.getParameter("code");
        if (typed != null) {
            response.sendRedirect(request.getContextPath() + "/q/" + JoinCode.read(typed).orElseGet(() -> URLEncoder.encode(typed, StandardCharsets.UTF_8)));
            return;
        }
        phone(request, response);
        if (request.getParameter("me") == null) {
            super.doGet(request, response);
        } else {
            String secret = request.getParameter("me");
            Optional<Long> guest = passes.registration(secret).or(() -> rsvp.guest(secret).map(LinkedGuest::registrationId));
            guest.ifPresent(known -> cookies.recognise(request, response, known));
            response.sendRedirect(request.getRequestURI() + (guest.isPresent() ? "" : "?link=unknown")); // out of the address line, where others read it
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        phone(request, response);
        super.doPost(request, response);
    }

    private void phone(HttpServletRequest request, HttpServletResponse response) {
        Optional<Phone> known = cookies.read(request);
        if (known.isEmpty()) {
            pace.joins(request);
            request.setAttribute(NEW, true);
        }
        request.setAttribute(PHONE, known.orElseGet(() -> cookies.begin(request, response)));
    }
}
