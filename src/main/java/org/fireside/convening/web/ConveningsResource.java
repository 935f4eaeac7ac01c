package org.fireside.convening.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.fireside.convening.ConveningCard;
import org.fireside.convening.ConveningList;
import org.fireside.convening.Convenings;
import org.fireside.convening.When;
import org.fireside.platform.Text;
import org.fireside.platform.web.Columns;
import org.fireside.platform.web.Download;

/** The lists of convenings as files. */
@RequestScoped
@Path("/convenings.{format: xlsx|csv}")
public class ConveningsResource {

    @Inject
    private Convenings convenings;

    @GET
    public Response convenings(@PathParam("format") String format, @QueryParam("list") @DefaultValue("UPCOMING") ConveningList list) {
        var columns = new Columns<ConveningCard>()
                .with(Text.of("convening.title"), 50, ConveningCard::title)
                .with(Text.of("convening.kind"), 18, card -> Text.of("convening.kind." + card.kind()))
                .with(Text.of("convening.when"), 40, When::of)
                .with(Text.of("convening.venue"), 34, ConveningCard::venue)
                .with(Text.of("convening.city"), 20, ConveningCard::city)
                .with(Text.of("convening.host"), 34, ConveningCard::host)
                .with(Text.of("convening.state"), 14, card -> Text.of("convening.state." + card.state()));
        return Download.list("convenings", format, columns, request -> convenings.page(list, request));
    }
}
