package org.fireside.convening.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fireside.account.ConveningId;
import org.fireside.convening.Convenings;
import org.fireside.platform.AuditLine;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Text;
import org.fireside.platform.sheet.SheetWriter;
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
        return Download.table("trail", format, sheet -> {
            sheet.heading(Text.of("platform.audit.at"), Text.of("platform.audit.who"), Text.of("platform.audit.what"), Text.of("convening.trail.subject"),
                    Text.of("platform.audit.changes"));
            sheet.layOut(24, 18, 34, 40, 80);
            Page<AuditLine> page;
            int first = 0;
            do {
                page = convenings.trail(id, new PageRequest(first, PageRequest.LARGEST));
                for (AuditLine line : page.rows()) {
                    write(line, words, sheet);
                }
                first += PageRequest.LARGEST;
            } while (first < page.total());
        });
    }

    private static void write(AuditLine line, TrailWords words, SheetWriter sheet) throws IOException {
        sheet.row(words.at(line.at()), line.actor(), words.action(line), line.label(),
                line.changes().stream().map(change -> change(change, words)).collect(Collectors.joining("\n")));
    }

    private static String change(AuditLine.Change change, TrailWords words) {
        String before = Objects.isNull(change.before()) ? "" : words.value(change.field(), change.before()) + " ";
        String after = Objects.isNull(change.after()) ? "" : " " + words.value(change.field(), change.after());
        return words.fact(change.field()) + ": " + before + "→" + after;
    }
}
