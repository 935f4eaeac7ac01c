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
import java.util.Locale;
import org.fireside.account.ConveningId;
import org.fireside.delegation.ContactSheet;
import org.fireside.delegation.FocalPoints;
import org.fireside.delegation.LetterFile;
import org.fireside.delegation.Memberships;

/** A delegation's contact sheet and its credential letter as files. */
@RequestScoped
@Path("/convenings/{convening}/delegations/{delegation}")
public class DelegationResource {

    @Inject
    private Memberships memberships;
    @Inject
    private FocalPoints focalPoints;

    /** Shown by the browser first, to be printed or saved. */
    @GET
    @Path("/contacts.pdf")
    @Produces("application/pdf")
    public Response contacts(@PathParam("convening") long convening, @PathParam("delegation") long delegation) {
        ContactSheet sheet = memberships.contactSheet(new ConveningId(convening), delegation);
        StreamingOutput pdf = out -> ContactSheetPdf.write(sheet, out);
        return Response.ok(pdf).header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"contacts.pdf\"").build();
    }

    /** Saved, never shown: it came from outside the house, and nothing in it may run as a page of ours. */
    @GET
    @Path("/letter")
    public Response letter(@PathParam("convening") long convening, @PathParam("delegation") long delegation) {
        LetterFile file = focalPoints.readLetter(new ConveningId(convening), delegation);
        return Response.ok(file.content(), file.kind().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"letter." + file.kind().name().toLowerCase(Locale.ROOT) + "\"")
                .header("Content-Security-Policy", "default-src 'none'; sandbox").build();
    }
}
