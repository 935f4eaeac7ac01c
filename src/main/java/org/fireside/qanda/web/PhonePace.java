package org.fireside.qanda.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import org.fireside.platform.web.Pace;
import org.fireside.qanda.Phone;

/**
 * How often phones may do something. A browser is held to what a person does; an address to more than a hall of thousands behind one
 * hotel's address does, so that it stops a flood from one place and no audience.
 */
@ApplicationScoped
public class PhonePace {

    private static final String KEY = "phone.tooFast";

    private final Pace joined = new Pace(10_000, 100, KEY);
    private final Pace asked = new Pace(5, 0.1, KEY);
    private final Pace askedFromAddress = new Pace(3_000, 100, KEY);
    private final Pace voted = new Pace(60, 3, KEY);
    private final Pace votedFromAddress = new Pace(20_000, 1_000, KEY);

    /** A browser that was not known joins. */
    void joins(HttpServletRequest request) {
        joined.count(request.getRemoteAddr());
    }

    void asks(HttpServletRequest request, Phone phone) {
        asked.count(phone.browser());
        askedFromAddress.count(request.getRemoteAddr());
    }

    void votes(HttpServletRequest request, Phone phone) {
        voted.count(phone.browser());
        votedFromAddress.count(request.getRemoteAddr());
    }
}
