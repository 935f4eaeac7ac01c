package org.fireside.qanda.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fireside.platform.Seals;
import org.fireside.platform.SecretCode;
import org.fireside.qanda.Phone;

/**
 * What a phone carries to say who it is: secrets that this server made and sealed, so that nobody makes their own. No script reads them.
 */
@ApplicationScoped
public class PhoneCookies {

    private static final String BROWSER = "fs-browser";
    private static final String GUEST = "fs-guest";
    private static final String BALLOT = "fs-ballot-";
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private Seals seals;

    /** The phone that a request comes from; empty where it carries no secret of ours. */
    Optional<Phone> read(HttpServletRequest request) {
        Map<String, String> cookies = cookies(request);
        return seals.unsealed(BROWSER, cookies.get(BROWSER)).map(browser -> new Phone(browser, ballots(cookies), guest(cookies)));
    }

    private static Map<String, String> cookies(HttpServletRequest request) {
        var cookies = new HashMap<String, String>();
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
        return cookies;
    }

    private Map<Long, String> ballots(Map<String, String> cookies) {
        var ballots = new HashMap<Long, String>();
        cookies.keySet().stream().filter(name -> name.matches(BALLOT + "\\d{1,18}")).forEach(name -> seals.unsealed(name, cookies.get(name))
                .ifPresent(secret -> ballots.put(Long.valueOf(name.substring(BALLOT.length())), secret)));
        return ballots;
    }

    private Long guest(Map<String, String> cookies) {
        return seals.unsealed(GUEST, cookies.get(GUEST)).map(Long::valueOf).orElse(null);
    }

    /** Makes the phone known, from the next request on. */
    Phone begin(HttpServletRequest request, HttpServletResponse response) {
        String secret = SecretCode.generate();
        give(request, response, BROWSER, secret);
        return new Phone(secret, ballots(cookies(request)), guest(cookies(request)));
    }

    /** The phone is this guest's from now on. */
    void recognise(HttpServletRequest request, HttpServletResponse response, long registration) {
        give(request, response, GUEST, String.valueOf(registration));
    }

    /** The phone has this ballot from now on. */
    Phone give(HttpServletRequest request, HttpServletResponse response, Phone phone, long session, String ballot) {
        give(request, response, BALLOT + session, ballot);
        var ballots = new HashMap<>(phone.ballots());
        ballots.put(session, ballot);
        return new Phone(phone.browser(), ballots, phone.registrationId());
    }

    private void give(HttpServletRequest request, HttpServletResponse response, String name, String text) {
        var cookie = new Cookie(name, seals.sealed(name, text));
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) KEPT.toSeconds());
        response.addCookie(cookie);
    }
}
