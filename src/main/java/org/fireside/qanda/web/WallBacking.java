package org.fireside.qanda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fireside.platform.web.AudiencePage;
import org.fireside.platform.web.LiveStreams;
import org.fireside.qanda.Audience;
import org.fireside.qanda.PublicFloor;

/** A session's wall as it is before its script takes over: what the session is, and how to join. */
@Named
@RequestScoped
public class WallBacking {

    @Inject
    private Audience audience;
    @Inject
    private JoinAddress addresses;
    @Inject
    private LiveStreams streams;

    private PublicFloor floor;
    private String last;

    public void load() {
        floor = audience.floor((String) request().getAttribute(AudiencePage.CODE)).orElse(null);
        if (floor == null) {
            external().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            last = streams.last(FloorTeller.topic(floor.sessionId()));
        }
    }

    /** Where to join, as people type it: without the code, which stands beside it in larger type. */
    public String getPlace() {
        return addresses.of(request(), "").replaceFirst("^https?://", "");
    }

    public String getAddress() {
        return addresses.of(request(), floor.code());
    }

    public String getStream() {
        return external().getRequestContextPath() + "/live/floors/" + floor.code();
    }

    public String getResource() {
        return external().getRequestContextPath() + "/api/v1/floors/" + floor.code();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public PublicFloor getFloor() {
        return floor;
    }

    /** By which the wall asks for what is told after it was shown. */
    public String getLast() {
        return last;
    }
}
