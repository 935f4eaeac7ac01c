package org.fireside.convening.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fireside.account.ConveningId;
import org.fireside.convening.Convenings;
import org.fireside.platform.AuditLine;
import org.fireside.platform.Text;
import org.fireside.platform.web.Columns;
import org.fireside.platform.web.Download;

/** The trail of what was changed in a convening, as a file. */
@RequestScoped
@Path("/convenings/{convening}")
public class TrailResource {

    @Inject
    private Convenings convenings;

    @GET
    @Path("/trail.{format: xlsx|csv}")
    public Response trail(@PathParam("convening") long convening, @PathParam("format") String format) {
        var id = new ConveningId(convening);
        var words = new TrailWords(convenings.get(id).zone());
        var columns = new Columns<AuditLine>()
                .with(Text.of("platform.audit.at"), 24, line -> words.at(line.at()))
                .with(Text.of("platform.audit.who"), 18, AuditLine::actor)
                .with(Text.of("platform.audit.what"), 34, words::action)
                .with(Text.of("convening.trail.subject"), 40, AuditLine::label)
                .with(Text.of("platform.audit.changes"), 80, line -> line.changes().stream().map(change -> change(change, words)).collect(Collectors.joining("\n")));
        return Download.list("trail", format, columns, request -> convenings.trail(id, request));
    }

    private static String change(AuditLine.Change change, TrailWords words) {
        String before = Objects.isNull(change.before()) ? "" : words.value(change.field(), change.before()) + " ";
        String after = Objects.isNull(change.after()) ? "" : " " + words.value(change.field(), change.after());
        return words.fact(change.field()) + ": " + before + "→" + after;
    }
}
