package org.fireside.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.fireside.account.ConveningId;
import org.fireside.convening.Convenings;
import org.fireside.platform.Text;
import org.fireside.platform.web.Columns;
import org.fireside.platform.web.Download;
import org.fireside.registration.AnswerExport;
import org.fireside.registration.ExportedAnswer;
import org.fireside.registration.ExportedNeeds;
import org.fireside.registration.GuestCard;
import org.fireside.registration.InvitationFilter;
import org.fireside.registration.InvitationLine;
import org.fireside.registration.InvitationStage;
import org.fireside.registration.Invitations;

/** Who was invited, what they answered, and what they need, as files with the filters of the list of invitations. */
@RequestScoped
@Path("/convenings/{convening}")
public class InvitationsResource {

    @Inject
    private Invitations invitations;
    @Inject
    private AnswerExport answers;
    @Inject
    private Convenings convenings;

    @GET
    @Path("/invitations.{format: xlsx|csv}")
    public Response invitations(@PathParam("convening") long convening, @PathParam("format") String format, @QueryParam("typed") String typed,
            @QueryParam("stage") InvitationStage stage) {
        var id = new ConveningId(convening);
        List<Long> guests = invitations.ids(id, new InvitationFilter(typed, stage));
        var zone = convenings.get(id).zone();
        var columns = new Columns<InvitationLine>()
                .with(Text.of("registration.name"), 34, line -> line.guest().name())
                .with(Text.of("registration.office"), 40, line -> line.guest().office())
                .with(Text.of("invitation.email"), 30, line -> line.guest().email())
                .with(Text.of("registration.state"), 14, line -> state(line.guest()))
                .withTime(Text.of("invitation.invitedAt"), zone, InvitationLine::invitedAt)
                .withTime(Text.of("invitation.remindedAt"), zone, InvitationLine::remindedAt)
                .with(Text.of("invitation.reminders"), 12, InvitationLine::reminders)
                .with(Text.of("invitation.letter.last"), 14, line -> line.letter() == null ? null : Text.of("mail.state." + line.letter().state()))
                .with(Text.of("invitation.letter.why"), 40, line -> line.letter() == null ? null : line.letter().reason())
                .withTime(Text.of("invitation.answeredAt"), zone, InvitationLine::answeredAt);
        return Download.list("invitations", format, columns, guests, some -> invitations.lines(id, some));
    }

    /** One row for each guest and for each who accompanies one, one column for each question. */
    @GET
    @Path("/answers.{format: xlsx|csv}")
    public Response answers(@PathParam("convening") long convening, @PathParam("format") String format, @QueryParam("typed") String typed,
            @QueryParam("stage") InvitationStage stage) {
        var id = new ConveningId(convening);
        List<Long> guests = invitations.ids(id, new InvitationFilter(typed, stage));
        var columns = new Columns<ExportedAnswer>()
                .with(Text.of("registration.name"), 34, answer -> answer.guest().name())
                .with(Text.of("guest.accompanies"), 34, answer -> answer.guest().accompanies())
                .with(Text.of("registration.office"), 40, answer -> answer.guest().office())
                .with(Text.of("invitation.email"), 30, answer -> answer.guest().email())
                .with(Text.of("registration.state"), 14, answer -> state(answer.guest()))
                .with(Text.of("answers.placeInLine"), 14, ExportedAnswer::placeInLine)
                .withTime(Text.of("invitation.answeredAt"), convenings.get(id).zone(), ExportedAnswer::answeredAt)
                .with(Text.of("guest.photo"), 14, answer -> AnswerWords.of(answer.photo()))
                .with(Text.of("guest.recording"), 14, answer -> AnswerWords.of(answer.recording()));
        answers.questions(id).forEach((question, asked) -> columns.with(asked.still() ? asked.wording() : Text.of("answers.noMore", asked.wording()), 34,
                answer -> AnswerWords.of(answer.answers().get(question))));
        return Download.list("answers", format, columns, guests, some -> answers.answers(id, some));
    }

    /** For kitchen and door: only those who are expected and told of a need. */
    @GET
    @Path("/needs.{format: xlsx|csv}")
    public Response needs(@PathParam("convening") long convening, @PathParam("format") String format, @QueryParam("typed") String typed,
            @QueryParam("stage") InvitationStage stage) {
        var id = new ConveningId(convening);
        List<Long> guests = invitations.ids(id, new InvitationFilter(typed, stage));
        var columns = new Columns<ExportedNeeds>()
                .with(Text.of("registration.name"), 34, each -> each.guest().name())
                .with(Text.of("guest.accompanies"), 34, each -> each.guest().accompanies())
                .with(Text.of("registration.office"), 40, each -> each.guest().office())
                .with(Text.of("registration.state"), 14, each -> state(each.guest()))
                .with(Text.of("needs.dietary"), 40, each -> each.needs().dietary())
                .with(Text.of("needs.access"), 40, each -> each.needs().access());
        return Download.list("needs", format, columns, guests, some -> answers.needs(id, some));
    }

    private static String state(GuestCard guest) {
        return Text.of("registration.state." + guest.state());
    }
}
