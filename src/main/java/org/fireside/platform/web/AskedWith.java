package org.fireside.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** What a list is filtered by, as the address of its export asks for it, so that the file holds what the page shows. */
public final class AskedWith {

    private final StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");

    /** @param value null for no such filter */
    public AskedWith and(String name, Object value) {
        if (value != null) {
            query.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
        return this;
    }

    /** The query with its mark, or nothing. */
    @Override
    public String toString() {
        return query.toString();
    }
}
