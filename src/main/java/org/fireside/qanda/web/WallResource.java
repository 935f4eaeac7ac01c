package org.fireside.qanda.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fireside.platform.NotFound;
import org.fireside.platform.QrCode;
import org.fireside.platform.web.LiveStreams;
import org.fireside.qanda.Audience;
import org.fireside.qanda.Polls;
import org.fireside.qanda.PublicFloor;

/** What a floor's wall shows. */
@Path("floors/{code}/wall")
public class WallResource {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    /** More than a wall has place for. */
    private static final int MOST_SHOWN = 10;

    @Inject
    private Audience audience;
    @Inject
    private Polls polls;
    @Inject
    private LiveStreams streams;
    @Inject
    private JoinAddress addresses;
    @Inject
    private Clock clock;
    @Context
    private HttpServletRequest request;

    /** What it would show now. @param shown ids, divided by commas, of what it shows: those of them that may still be seen are in the answer */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String now(@PathParam("code") String code, @QueryParam("shown") @DefaultValue("") String shown) {
        PublicFloor floor = floor(code);
        String last = streams.last(FloorTeller.topic(floor.sessionId()));
        return FloorJson.wall(floor, audience.asking(code).orElse(null), audience.top(code), polls.on(code), audience.stillSeen(code, ids(shown)), last, clock.instant().toEpochMilli());
    }

    private static Set<Long> ids(String shown) {
        return Pattern.compile(",").splitAsStream(shown).filter(NUMBER.asMatchPredicate()).limit(MOST_SHOWN).map(Long::valueOf).collect(Collectors.toSet());
    }

    /** The QR code of the address that phones open. */
    @GET
    @Path("qr.svg")
    @Produces("image/svg+xml")
    public String qr(@PathParam("code") String code) {
        return QrCode.svg(addresses.of(request, floor(code).code()));
    }

    private PublicFloor floor(String code) {
        return audience.floor(code).orElseThrow(() -> new NotFound("floor", code));
    }
}
