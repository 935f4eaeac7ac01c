package org.fireside.delegation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.fireside.account.ConveningId;
import org.fireside.delegation.ContactSheet;
import org.fireside.delegation.Memberships;

/** A delegation's contact sheet as a file. */
@RequestScoped
@Path("/convenings/{convening}/delegations/{delegation}")
public class DelegationResource {

    @Inject
    private Memberships memberships;

    /** Shown by the browser first, to be printed or saved. */
    @GET
    @Path("/contacts.pdf")
    @Produces("application/pdf")
    public Response contacts(@PathParam("convening") long convening, @PathParam("delegation") long delegation) {
        ContactSheet sheet = memberships.contactSheet(new ConveningId(convening), delegation);
        StreamingOutput pdf = out -> ContactSheetPdf.write(sheet, out);
        return Response.ok(pdf).header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"contacts.pdf\"").build();
    }
}
