package org.fireside.platform;

import java.util.List;

/**
 * A rule said no. The root of all business exceptions: it rolls the transaction back and reaches the person as a message,
 * beside the field it concerns where there is one. The text is in the bundles under {@link #key()}.
 */
public class Refused extends RuntimeException {

    private final String field;
    private final String key;
    private final transient List<Object> values;

    /**
     * @param field name of the input the refusal concerns, or null when it concerns the whole
     * @param key of the text in the bundles
     * @param values for the text's placeholders
     */
    public Refused(String field, String key, Object... values) {
        super(key + List.of(values));
        this.field = field;
        this.key = key;
        this.values = List.of(values);
    }

    /** A refusal of the whole. */
    public static Refused because(String key, Object... values) {
        return new Refused(null, key, values);
    }

    public String field() {
        return field;
    }

    public String key() {
        return key;
    }

    public List<Object> values() {
        return values;
    }
}
