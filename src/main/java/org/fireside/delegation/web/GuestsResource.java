package org.fireside.delegation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.fireside.account.ConveningId;
import org.fireside.convening.Part;
import org.fireside.delegation.DelegationExport;
import org.fireside.delegation.DelegationLine;
import org.fireside.delegation.Delegations;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Text;
import org.fireside.platform.web.Download;
import org.fireside.registration.GuestFilter;
import org.fireside.registration.RegistrationState;

/**
 * The lists of a convening's guests and delegations as files, with the filters of the pages. The door is asked once before the
 * answer begins: whoever may not is told so, and gets no half of a file.
 */
@RequestScoped
@Path("/convenings/{convening}")
public class GuestsResource {

    @Inject
    private DelegationExport export;
    @Inject
    private Delegations delegations;

    @GET
    @Path("/guests.{format: xlsx|csv}")
    public Response guests(@PathParam("convening") long convening, @PathParam("format") String format, @QueryParam("typed") String typed,
            @QueryParam("state") RegistrationState state, @QueryParam("part") Part part) {
        var id = new ConveningId(convening);
        List<Long> ids = export.guestIds(id, new GuestFilter(typed, state, part));
        return Download.table("guests", format, sheet -> {
            GuestSheet.head(sheet);
            for (int from = 0; from < ids.size(); from += PageRequest.LARGEST) {
                GuestSheet.write(sheet, export.guests(id, ids.subList(from, Math.min(ids.size(), from + PageRequest.LARGEST))));
            }
        });
    }

    @GET
    @Path("/delegations.{format: xlsx|csv}")
    public Response delegations(@PathParam("convening") long convening, @PathParam("format") String format) {
        var id = new ConveningId(convening);
        delegations.page(id, new PageRequest(0, 1));
        return Download.table("delegations", format, sheet -> {
            sheet.heading(Text.of("delegation.organisation"), Text.of("delegation.head"), Text.of("delegation.liaison"), Text.of("delegation.note"),
                    Text.of("delegation.members"), Text.of("delegation.confirmed"), Text.of("delegation.present"));
            sheet.layOut(30, 34, 24, 40, 10, 10, 10);
            Page<DelegationLine> page;
            int first = 0;
            do {
                page = delegations.page(id, new PageRequest(first, PageRequest.LARGEST));
                for (DelegationLine line : page.rows()) {
                    sheet.row(line.delegation().name(), line.delegation().head(), line.delegation().liaison(), line.delegation().note(),
                            String.valueOf(line.members()), String.valueOf(line.confirmed()), String.valueOf(line.present()));
                }
                first += PageRequest.LARGEST;
            } while (first < page.total());
        });
    }
}
