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
import org.fireside.platform.Text;
import org.fireside.platform.web.Columns;
import org.fireside.platform.web.Download;
import org.fireside.registration.GuestFilter;
import org.fireside.registration.RegistrationState;

/** The lists of a convening's guests and delegations as files, with the filters of the pages. */
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
        return Download.list("guests", format, GuestSheet.columns(), ids, some -> export.guests(id, some));
    }

    @GET
    @Path("/delegations.{format: xlsx|csv}")
    public Response delegations(@PathParam("convening") long convening, @PathParam("format") String format) {
        var columns = new Columns<DelegationLine>()
                .with(Text.of("delegation.organisation"), 30, line -> line.delegation().name())
                .with(Text.of("delegation.head"), 34, line -> line.delegation().head())
                .with(Text.of("delegation.liaison"), 24, line -> line.delegation().liaison())
                .with(Text.of("delegation.note"), 40, line -> line.delegation().note())
                .with(Text.of("delegation.members"), 10, DelegationLine::members)
                .with(Text.of("delegation.confirmed"), 10, DelegationLine::confirmed)
                .with(Text.of("delegation.present"), 10, DelegationLine::present);
        return Download.list("delegations", format, columns, request -> delegations.page(new ConveningId(convening), request));
    }
}
