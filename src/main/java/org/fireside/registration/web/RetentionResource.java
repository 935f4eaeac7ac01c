package org.fireside.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.fireside.account.ConveningId;
import org.fireside.platform.Text;
import org.fireside.platform.web.Columns;
import org.fireside.platform.web.Download;
import org.fireside.registration.GuestCard;
import org.fireside.registration.Retention;

/** Who would be erased if the time ran out today, as a file. */
@RequestScoped
@Path("/convenings/{convening}")
public class RetentionResource {

    @Inject
    private Retention retention;

    @GET
    @Path("/erasures.{format: xlsx|csv}")
    public Response erasures(@PathParam("convening") long convening, @PathParam("format") String format) {
        var columns = new Columns<GuestCard>()
                .with(Text.of("registration.name"), 34, GuestCard::name)
                .with(Text.of("registration.office"), 40, GuestCard::office)
                .with(Text.of("registration.state"), 14, guest -> Text.of("registration.state." + guest.state()));
        return Download.list("erasures", format, columns, request -> retention.wouldGo(new ConveningId(convening), request));
    }
}
