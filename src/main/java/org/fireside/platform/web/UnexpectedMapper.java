package org.fireside.platform.web;

import jakarta.json.Json;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.fireside.platform.Text;
import org.jboss.logging.Logger;

/** What nobody expected, as a resource answers it: the log has the cause, and who asked gets the number under which it stands there. */
@Provider
public class UnexpectedMapper implements ExceptionMapper<RuntimeException> {

    private static final Logger LOG = Logger.getLogger(UnexpectedMapper.class);

    @Override
    public Response toResponse(RuntimeException failure) {
        if (failure instanceof WebApplicationException answered) {
            return answered.getResponse();
        }
        String incident = UUID.randomUUID().toString();
        LOG.errorf(failure, "A request could not be answered, incident %s", incident);
        return Response.serverError().type(MediaType.APPLICATION_JSON)
                .entity(Json.createObjectBuilder().add("message", Text.of("platform.unexpected", incident)).build().toString()).build();
    }
}
