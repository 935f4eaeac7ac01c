package org.fireside.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;

/** Who is acting in this request: the person signed in, or the name that work without a sign-in was given. */
@RequestScoped
public class Caller {

    @Inject
    private SecurityContext security;

    private String actingAs;

    /** User name of who acts, or empty when nobody signed in. */
    public Optional<String> userName() {
        if (actingAs != null) {
            return Optional.of(actingAs);
        }
        return Optional.ofNullable(security.getCallerPrincipal()).map(java.security.Principal::getName)
                .filter(name -> !"anonymous".equals(name));
    }

    /** User name of who acts, for the record; "system" when nobody did. */
    public String nameForTheRecord() {
        return userName().orElse("system");
    }

    /** For work that nobody signs in for: timers, loaders. No page or resource calls this. */
    public void actAs(String userName) {
        actingAs = userName;
    }
}
