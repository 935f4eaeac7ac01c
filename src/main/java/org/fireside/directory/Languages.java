package org.fireside.directory;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The languages that people speak, by their tags (BCP 47) and their names in English (CLDR, through ICU). */
public final class Languages {

    private static final Map<String, String> NAMES = names();

    private Languages() {
    }

    private static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        Arrays.stream(ULocale.getISOLanguages()).filter(tag -> tag.length() == 2 || !name(tag).equals(tag))
                .sorted((a, b) -> name(a).compareToIgnoreCase(name(b))).forEach(tag -> names.put(tag, name(tag)));
        return names;
    }

    /** The name of a language in English. */
    public static String name(String tag) {
        return ULocale.getDisplayName(tag, ULocale.ENGLISH);
    }

    /** The tag of a language of which somebody typed the name or the tag; what was typed, where there is none. */
    public static String tagOf(String typed) {
        String wanted = typed.strip();
        return NAMES.entrySet().stream().filter(language -> language.getValue().equalsIgnoreCase(wanted)).map(Map.Entry::getKey).findFirst()
                .orElse(NAMES.containsKey(wanted.toLowerCase(Locale.ROOT)) ? wanted.toLowerCase(Locale.ROOT) : wanted);
    }

    /** Whether it names a language. */
    public static boolean isTag(String tag) {
        return NAMES.containsKey(tag);
    }
}
