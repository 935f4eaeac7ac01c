package org.fireside.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.fireside.account.ConveningId;
import org.fireside.delegation.DelegationLine;
import org.fireside.desk.ArrivalBoard;
import org.fireside.platform.Text;
import org.fireside.platform.web.Columns;
import org.fireside.platform.web.Download;

/** The arrival board as a file. */
@RequestScoped
@Path("/convenings/{convening}")
public class ArrivalsResource {

    @Inject
    private ArrivalBoard board;

    @GET
    @Path("/arrivals.{format: xlsx|csv}")
    public Response arrivals(@PathParam("convening") long convening, @PathParam("format") String format) {
        var columns = new Columns<DelegationLine>()
                .with(Text.of("board.delegation"), 30, line -> line.delegation().name())
                .with(Text.of("board.head"), 34, line -> line.delegation().head())
                .with(Text.of("board.head.whether"), 14, line -> line.delegation().head() == null ? null : Text.of(line.headIsIn() ? "board.head.in" : "board.head.out"))
                .with(Text.of("board.confirmed"), 10, DelegationLine::confirmed)
                .with(Text.of("board.present"), 10, DelegationLine::present)
                .with(Text.of("board.missing"), 10, DelegationLine::missing);
        return Download.list("arrivals", format, columns, request -> board.page(new ConveningId(convening), request));
    }
}
