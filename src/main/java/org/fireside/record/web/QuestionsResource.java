package org.fireside.record.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.fireside.account.ConveningId;
import org.fireside.convening.Agenda;
import org.fireside.convening.Convenings;
import org.fireside.convening.SessionCard;
import org.fireside.platform.Text;
import org.fireside.platform.sheet.SheetFormat;
import org.fireside.platform.web.Download;
import org.fireside.record.QuestionLine;
import org.fireside.record.QuestionsAndAnswers;

/** A session's questions and answers as files. */
@RequestScoped
@Path("/convenings/{convening}/sessions/{session}")
public class QuestionsResource {

    @Inject
    private QuestionsAndAnswers questions;
    @Inject
    private Agenda agenda;
    @Inject
    private Convenings convenings;

    @GET
    @Path("/questions.{format: xlsx|csv}")
    public Response sheet(@PathParam("convening") long convening, @PathParam("session") long session, @PathParam("format") String ending) {
        var id = new ConveningId(convening);
        SheetFormat format = Download.format(ending);
        String title = title(id, agenda.session(id, session));
        List<QuestionLine> lines = Stream.concat(questions.all(id, session).stream(), questions.allNotReached(id, session).stream()).toList();
        return Download.saved("questions." + ending, format.mediaType(), out -> QuestionSheet.write(format, title, lines, out));
    }

    @GET
    @Path("/questions.pdf")
    @Produces("application/pdf")
    public Response document(@PathParam("convening") long convening, @PathParam("session") long session) {
        var id = new ConveningId(convening);
        SessionCard card = agenda.session(id, session);
        String title = title(id, card);
        List<QuestionLine> lines = questions.all(id, session);
        return Download.shown("questions.pdf", "application/pdf",
                out -> QuestionPdf.write(title, Text.of("convening.rule." + card.attributionRule()), lines, out));
    }

    private String title(ConveningId convening, SessionCard session) {
        return convenings.get(convening).title() + " · " + session.title();
    }
}
