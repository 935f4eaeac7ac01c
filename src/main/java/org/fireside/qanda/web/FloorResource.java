package org.fireside.qanda.web;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.fireside.platform.FormTokens;
import org.fireside.platform.NotAllowed;
import org.fireside.platform.NotFound;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.platform.web.LiveStreams;
import org.fireside.qanda.Asking;
import org.fireside.qanda.Audience;
import org.fireside.qanda.Phone;
import org.fireside.qanda.PollAnswer;
import org.fireside.qanda.Polls;
import org.fireside.qanda.PublicOrder;
import org.fireside.qanda.PublicQuestion;
import org.fireside.qanda.SentQuestion;
import org.fireside.qanda.Voting;

/** A floor as phones and walls ask for it, and what phones do there. What changes something carries the token of the phone's page. */
@Path("floors/{code}")
@Produces(MediaType.APPLICATION_JSON)
public class FloorResource {

    static final int QUESTIONS_AT_ONCE = 50;

    @Inject
    private Audience audience;
    @Inject
    private FloorSnapshots snapshots;
    @Inject
    private Asking asking;
    @Inject
    private Voting voting;
    @Inject
    private Polls polls;
    @Inject
    private LiveStreams streams;
    @Inject
    private PhoneCookies cookies;
    @Inject
    private PhonePace pace;
    @Inject
    private FormTokens tokens;
    @Context
    private HttpServletRequest request;

    /** All that everybody sees, and from where on to listen for what changes. @param first index of the first question */
    @GET
    public String all(@PathParam("code") String code, @QueryParam("order") @DefaultValue("VOTES") PublicOrder order, @QueryParam("first") @DefaultValue("0") int first) {
        FloorSnapshots.Snapshot now = floor(code, order);
        if (first <= 0) {
            return now.json();
        }
        Page<PublicQuestion> page = audience.questions(code, order, new PageRequest(first, QUESTIONS_AT_ONCE));
        return FloorJson.all(now.floor(), now.asking(), page.rows(), now.polls(), page.total(), now.last());
    }

    /** What was told since {@code after}: for phones whose streams are cut. */
    @GET
    @Path("changes")
    public String changes(@PathParam("code") String code, @QueryParam("after") String after) {
        LiveStreams.Since since = streams.since(FloorTeller.topic(floor(code, PublicOrder.VOTES).floor().sessionId()), after);
        var json = FloorJson.JSON.createObjectBuilder().add("last", since.last()).add("anew", since.missed() == null);
        return FloorJson.withChanges(json, since.missed() == null ? List.of() : since.missed()).build().toString();
    }

    /** What this phone asked, voted for and answered. */
    @GET
    @Path("mine")
    public String mine(@PathParam("code") String code) {
        Phone phone = phone();
        JsonArrayBuilder asked = FloorJson.JSON.createArrayBuilder();
        asking.own(code, phone).forEach(own -> asked.add(FloorJson.own(own)));
        JsonArrayBuilder voted = FloorJson.JSON.createArrayBuilder();
        voting.votedFor(code, phone).forEach(voted::add);
        return FloorJson.JSON.createObjectBuilder().add("questions", asked).add("votes", voted).add("answers", FloorJson.answers(polls.answered(code, phone))).build().toString();
    }

    /** Asks. Sent again under the same number it is the same question. */
    @POST
    @Path("questions")
    @Consumes(MediaType.APPLICATION_JSON)
    public String ask(@PathParam("code") String code, @HeaderParam("X-Fireside-Token") String token, SentQuestion sent) {
        Phone phone = phone(token);
        pace.asks(request, phone);
        return FloorJson.JSON.createObjectBuilder().add("id", asking.ask(code, phone, sent)).build().toString();
    }

    @DELETE
    @Path("questions/{id}")
    public void withdraw(@PathParam("code") String code, @PathParam("id") long id, @HeaderParam("X-Fireside-Token") String token) {
        asking.withdraw(code, phone(token), id);
    }

    /** Where the answer is to be sent, if the question is not reached. @param address as JSON, {"address": …} */
    @PUT
    @Path("questions/{id}/reply-to")
    @Consumes(MediaType.APPLICATION_JSON)
    public void replyTo(@PathParam("code") String code, @PathParam("id") long id, @HeaderParam("X-Fireside-Token") String token, JsonObject address) {
        String typed = address.get("address") instanceof JsonString text ? text.getString() : "";
        asking.replyTo(code, phone(token), id, typed.strip());
    }

    @PUT
    @Path("votes/{id}")
    public void vote(@PathParam("code") String code, @PathParam("id") long id, @HeaderParam("X-Fireside-Token") String token) {
        Phone phone = phone(token);
        pace.votes(request, phone);
        voting.vote(code, phone, id);
    }

    @DELETE
    @Path("votes/{id}")
    public void takeBack(@PathParam("code") String code, @PathParam("id") long id, @HeaderParam("X-Fireside-Token") String token) {
        Phone phone = phone(token);
        pace.votes(request, phone);
        voting.takeBack(code, phone, id);
    }

    /** Answers a poll, in place of what was answered before. Sent again it is the same answer. */
    @PUT
    @Path("polls/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void answer(@PathParam("code") String code, @PathParam("id") long id, @HeaderParam("X-Fireside-Token") String token, PollAnswer answer) {
        Phone phone = phone(token);
        pace.votes(request, phone);
        polls.answer(code, phone, id, answer);
    }

    private FloorSnapshots.Snapshot floor(String code, PublicOrder order) {
        return snapshots.of(code, order).orElseThrow(() -> new NotFound("floor", code));
    }

    private Phone phone() {
        return cookies.read(request).orElseThrow(NotAllowed::new);
    }

    /** @throws NotAllowed if the request does not come from a page that we showed this phone */
    private Phone phone(String token) {
        Phone phone = phone();
        if (!tokens.belong(token, phone.browser())) {
            throw new NotAllowed();
        }
        return phone;
    }
}
