package org.fireside.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;

/** Light, dark, or as the device has it: the person's choice, kept in a cookie of this browser. */
@Named("look")
@RequestScoped
public class LookBacking {

    private static final List<String> LOOKS = List.of("auto", "light", "dark");
    private static final String COOKIE = "fireside-look";
    private static final int A_YEAR = 365 * 24 * 3600;

    public String getChosen() {
        Object cookie = FacesContext.getCurrentInstance().getExternalContext().getRequestCookieMap().get(COOKIE);
        return cookie instanceof Cookie look && LOOKS.contains(look.getValue()) ? look.getValue() : LOOKS.get(0);
    }

    /** Changes to the next look and shows the same page again. */
    public void next() throws java.io.IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        String next = LOOKS.get((LOOKS.indexOf(getChosen()) + 1) % LOOKS.size());
        external.addResponseCookie(COOKIE, next, Map.of("path", "/", "maxAge", A_YEAR, "httpOnly", true));
        String query = ((jakarta.servlet.http.HttpServletRequest) external.getRequest()).getQueryString();
        external.redirect(external.getRequestServletPath() + (query == null ? "" : "?" + query));
    }
}
