package org.fireside.qanda.web;

import jakarta.faces.context.FacesContext;
import java.util.Map;
import org.fireside.platform.NotFound;

/**
 * What was pressed at a question or a poll, as the page's script says it: by number and version, and never by its place in a list, for the
 * list may have changed while the finger came down.
 */
record Pressed(Map<String, String> sent) {

    static Pressed now() {
        return new Pressed(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }

    long question() {
        return number("question");
    }

    long poll() {
        return number("poll");
    }

    /** What somebody answered in words of their own, or null. */
    String words() {
        return sent.get("words");
    }

    int version() {
        return (int) number("version");
    }

    /** The question beside which it was put, or into which it is merged. */
    long other() {
        return number("other");
    }

    boolean before() {
        return "true".equals(sent.get("before"));
    }

    /** @throws NotFound if there is no such constant */
    <E extends Enum<E>> E choice(Class<E> of) {
        try {
            return Enum.valueOf(of, String.valueOf(sent.get("choice")));
        } catch (IllegalArgumentException e) {
            throw new NotFound(of.getSimpleName(), String.valueOf(sent.get("choice")));
        }
    }

    private long number(String name) {
        String value = String.valueOf(sent.get(name));
        if (!value.matches("\\d{1,18}")) {
            throw new NotFound(name, value);
        }
        return Long.parseLong(value);
    }
}
