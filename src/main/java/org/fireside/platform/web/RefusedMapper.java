package org.fireside.platform.web;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.fireside.platform.DatabaseAway;
import org.fireside.platform.NotAllowed;
import org.fireside.platform.NotFound;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.fireside.platform.Text;
import org.fireside.platform.TooFast;

/** A refusal, as a resource answers it: a status and the text that a person would read. */
@Provider
public class RefusedMapper implements ExceptionMapper<Refused> {

    @Override
    public Response toResponse(Refused refused) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("message", Text.of(refused.key(), refused.values().toArray()));
        if (refused.field() != null) {
            json.add("field", refused.field());
        }
        Response.ResponseBuilder answer = Response.status(status(refused)).type(MediaType.APPLICATION_JSON).entity(json.build().toString());
        if (refused instanceof TooFast fast) {
            answer.header(HttpHeaders.RETRY_AFTER, fast.seconds());
        }
        return answer.build();
    }

    private static int status(Refused refused) {
        if (refused instanceof NotFound) {
            return 404;
        }
        if (refused instanceof NotAllowed) {
            return 403;
        }
        if (refused instanceof DatabaseAway) {
            return 503;
        }
        if (refused instanceof TooFast) {
            return 429;
        }
        return refused instanceof StaleEdit ? 409 : 400;
    }
}
