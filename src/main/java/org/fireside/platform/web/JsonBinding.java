package org.fireside.platform.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** One binding of JSON for all requests: made anew for each, as the server would, it reads the annotations of what it binds each time. */
@Provider
public class JsonBinding implements ContextResolver<Jsonb> {

    private final Jsonb binding = JsonbBuilder.create();

    @Override
    public Jsonb getContext(Class<?> type) {
        return binding;
    }
}
