package org.fireside.platform.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fireside.platform.Given;
import org.fireside.platform.Refused;
import org.fireside.platform.Text;

/** What stands in a form of an audience page: what was sent or, before anything was, what is known; and what is wrong with it. */
public final class AudienceForm {

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> messages = new LinkedHashMap<>();
    private String whole;

    /** A form that holds what is known. Names may be put in afterwards. */
    public static AudienceForm known() {
        return new AudienceForm();
    }

    /** A form as it was sent, and nothing else. */
    public static AudienceForm sent(Map<String, String> parameters) {
        var form = new AudienceForm();
        form.values.putAll(parameters);
        return form;
    }

    private AudienceForm() {
    }

    public void put(String name, Object value) {
        values.put(name, value == null ? null : value.toString());
    }

    /** What stands in a field, or null where nothing does. */
    public String value(String name) {
        return Given.orNull(values.get(name));
    }

    /** Whether this of several answers is chosen. */
    public boolean has(String name, Object answer) {
        return answer.toString().equals(values.get(name));
    }

    /** What is wrong with a field, or null. */
    public String message(String name) {
        return messages.get(name);
    }

    /** What is wrong with the whole, or null. */
    public String getWhole() {
        return whole;
    }

    public boolean isRefused() {
        return whole != null || !messages.isEmpty();
    }

    /** Keeps a refusal, at its field or for the whole. */
    public void refuse(Refused refused) {
        refuse(refused.field(), Text.of(refused.key(), refused.values().toArray()));
    }

    /** Keeps what the door's constraints say, at {@code name} or, inside of lists and maps, at {@code companions-1-givenName}. */
    public void refuse(ConstraintViolationException refused) {
        refused.getConstraintViolations().forEach(violation -> refuse(fieldOf(violation), violation.getMessage()));
    }

    private static String fieldOf(ConstraintViolation<?> violation) {
        String parameter = null;
        String field = null;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() != ElementKind.METHOD) {
                field = deeper(field, node);
            }
        }
        return field == null ? parameter : field;
    }

    private static String deeper(String field, Path.Node node) {
        Object place = node.getIndex() != null ? node.getIndex() : node.getKey();
        String within = place == null ? field : field + "-" + place;
        if (node.getKind() == ElementKind.CONTAINER_ELEMENT) {
            return within;
        }
        return within == null ? node.getName() : within + "-" + node.getName();
    }

    /** Keeps a message at a field, or for the whole where there is none. */
    public void refuse(String field, String message) {
        if (field == null) {
            whole = message;
        } else {
            messages.putIfAbsent(field, message);
        }
    }
}
