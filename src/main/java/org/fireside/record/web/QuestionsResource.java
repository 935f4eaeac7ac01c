package org.fireside.record.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.fireside.account.ConveningId;
import org.fireside.convening.Agenda;
import org.fireside.convening.Convenings;
import org.fireside.convening.SessionCard;
import org.fireside.platform.Text;
import org.fireside.record.QuestionLine;
import org.fireside.record.QuestionsAndAnswers;

/** A session's questions and answers as files. */
@RequestScoped
@Path("/convenings/{convening}/sessions/{session}")
public class QuestionsResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private QuestionsAndAnswers questions;
    @Inject
    private Agenda agenda;
    @Inject
    private Convenings convenings;

    @GET
    @Path("/questions.xlsx")
    @Produces(XLSX)
    public Response sheet(@PathParam("convening") long convening, @PathParam("session") long session) {
        var id = new ConveningId(convening);
        String title = title(id, agenda.session(id, session));
        List<QuestionLine> lines = questions.all(id, session);
        return file("attachment", "questions.xlsx", out -> QuestionSheet.write(title, lines, out));
    }

    @GET
    @Path("/questions.pdf")
    @Produces("application/pdf")
    public Response document(@PathParam("convening") long convening, @PathParam("session") long session) {
        var id = new ConveningId(convening);
        SessionCard card = agenda.session(id, session);
        String title = title(id, card);
        List<QuestionLine> lines = questions.all(id, session);
        return file("inline", "questions.pdf", out -> QuestionPdf.write(title, Text.of("convening.rule." + card.attributionRule()), lines, out));
    }

    private String title(ConveningId convening, SessionCard session) {
        return convenings.get(convening).title() + " · " + session.title();
    }

    /** @param disposition whether the browser saves it, or shows it first, to be printed (RFC 6266) */
    private static Response file(String disposition, String name, StreamingOutput content) {
        return Response.ok(content).header(HttpHeaders.CONTENT_DISPOSITION, disposition + "; filename=\"" + name + "\"").build();
    }
}
