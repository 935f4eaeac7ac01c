package org.fireside.convening.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.fireside.account.ConveningId;
import org.fireside.convening.Convenings;
import org.fireside.convening.Correspondence;
import org.fireside.platform.MailLine;
import org.fireside.platform.MailState;
import org.fireside.platform.Text;
import org.fireside.platform.web.Columns;
import org.fireside.platform.web.Download;

/** The mail of a convening as a file: what went to whom, what did not and why. */
@RequestScoped
@Path("/convenings/{convening}")
public class MailResource {

    @Inject
    private Correspondence correspondence;
    @Inject
    private Convenings convenings;

    @GET
    @Path("/mail.{format: xlsx|csv}")
    public Response mail(@PathParam("convening") long convening, @PathParam("format") String format, @QueryParam("state") MailState state) {
        var id = new ConveningId(convening);
        var zone = convenings.get(id).zone();
        var columns = new Columns<MailLine>()
                .with(Text.of("mail.toName"), 34, MailLine::toName)
                .with(Text.of("mail.to"), 34, MailLine::to)
                .with(Text.of("mail.subject"), 50, MailLine::subject)
                .with(Text.of("mail.state"), 14, line -> Text.of("mail.state." + line.state()))
                .with(Text.of("mail.reason"), 50, MailLine::reason)
                .with(Text.of("mail.attempts"), 10, MailLine::attempts)
                .withTime(Text.of("mail.queuedAt"), zone, MailLine::queuedAt)
                .withTime(Text.of("mail.next"), zone, line -> line.state() == MailState.WAITING ? line.dueAt() : null)
                .withTime(Text.of("mail.sentAt"), zone, MailLine::sentAt);
        return Download.list("mail", format, columns, request -> correspondence.page(id, state, request));
    }
}
