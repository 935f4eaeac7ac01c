package org.fireside.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;
import java.util.ResourceBundle;

/** Every string that a person reads: the bundles of all rooms as one. Each room's file is {@code org/fireside/<room>/text.properties}. */
public class Text extends ResourceBundle {

    private static final List<String> ROOMS = List.of("platform", "account", "directory", "convening", "registration",
            "delegation", "desk", "qanda", "record");
    private static final Text ENGLISH = new Text();

    private final Properties texts = new Properties();

    public Text() {
        ROOMS.forEach(this::read);
    }

    private void read(String room) {
        String file = "/org/fireside/" + room + "/text.properties";
        try (var in = Text.class.getResourceAsStream(file)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** A text with its placeholders {0}, {1} ... filled. An apostrophe is an apostrophe. */
    public static String of(String key, Object... values) {
        String text = ENGLISH.containsKey(key) ? ENGLISH.getString(key) : key;
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** Whether there is a text under this key. */
    public static boolean has(String key) {
        return ENGLISH.containsKey(key);
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.getProperty(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.stringPropertyNames());
    }
}
