package org.fireside.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.fireside.directory.KeptAbout;
import org.fireside.directory.KeptText;

/** What is kept about a person, as a file for the person who asked an administrator for it. */
@RequestScoped
@Path("/kept/{person}")
public class KeptResource {

    @Inject
    private KeptAbout kept;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response kept(@PathParam("person") long person) {
        return Response.ok(kept.person(person).stream().map(KeptText::of).toList())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"kept.json\"").build();
    }
}
