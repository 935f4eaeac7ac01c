package org.fireside.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.fireside.platform.NotFound;
import org.fireside.registration.Rsvp;

/** What guests may take away through their personal links. */
@RequestScoped
@Path("/rsvp/{code}")
public class RsvpResource {

    @Inject
    private Rsvp rsvp;

    /** What is kept about the guest. */
    @GET
    @Path("/kept.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response kept(@PathParam("code") String code) {
        return Response.ok(rsvp.kept(code).orElseThrow(() -> new NotFound("link", "kept")))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"kept.json\"").build();
    }
}
