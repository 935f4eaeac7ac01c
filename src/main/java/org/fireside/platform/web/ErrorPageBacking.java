package org.fireside.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Map;
import org.fireside.platform.Text;

/** The error pages: each answers with the status that is its own, whatever led to it. */
@Named("errorPage")
@RequestScoped
public class ErrorPageBacking {

    private static final Map<String, Integer> STATUS = Map.of("forbidden", 403, "notfound", 404, "expired", 200, "failure", 500, "away", 503, "toofast", 429);

    /** The title of a kind of error page; sets the status before anything is written. */
    public String title(String kind) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        if (!external.isResponseCommitted()) {
            external.setResponseStatus(STATUS.get(kind));
        }
        return Text.of("platform.error." + kind + ".title");
    }
}
