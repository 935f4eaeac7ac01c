package org.fireside.platform.web;

import jakarta.json.Json;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What a door's constraints say, as a resource answers it: the field and the text that a person would read. */
@Provider
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    @Override
    public Response toResponse(ConstraintViolationException refused) {
        ConstraintViolation<?> first = refused.getConstraintViolations().iterator().next();
        String field = "";
        for (Path.Node node : first.getPropertyPath()) {
            field = node.getName() == null ? field : node.getName();
        }
        return Response.status(Response.Status.BAD_REQUEST).type(MediaType.APPLICATION_JSON)
                .entity(Json.createObjectBuilder().add("field", field).add("message", first.getMessage()).build().toString()).build();
    }
}
