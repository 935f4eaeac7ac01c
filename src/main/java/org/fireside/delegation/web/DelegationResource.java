package org.fireside.delegation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.fireside.account.ConveningId;
import org.fireside.delegation.ContactSheet;
import org.fireside.delegation.DelegationExport;
import org.fireside.delegation.FocalPoints;
import org.fireside.delegation.LetterFile;
import org.fireside.delegation.Memberships;
import org.fireside.platform.web.Download;

/** A delegation's members, its contact sheet and its credential letter as files. */
@RequestScoped
@Path("/convenings/{convening}/delegations/{delegation}")
public class DelegationResource {

    @Inject
    private DelegationExport export;
    @Inject
    private Memberships memberships;
    @Inject
    private FocalPoints focalPoints;

    /** Shown by the browser first, to be printed or saved. */
    @GET
    @Path("/contacts.pdf")
    public Response contacts(@PathParam("convening") long convening, @PathParam("delegation") long delegation) {
        ContactSheet sheet = memberships.contactSheet(new ConveningId(convening), delegation);
        return Download.shown("contacts.pdf", "application/pdf", out -> ContactSheetPdf.write(sheet, out));
    }

    /** Its members in order of precedence. */
    @GET
    @Path("/members.{format: xlsx|csv}")
    public Response members(@PathParam("convening") long convening, @PathParam("delegation") long delegation, @PathParam("format") String format) {
        return Download.list("members", format, GuestSheet.columns(), request -> export.members(new ConveningId(convening), delegation, request));
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
