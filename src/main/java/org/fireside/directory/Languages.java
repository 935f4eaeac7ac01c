package org.fireside.directory;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.LinkedHashMap;
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

    /** All languages that have a name, by name. */
    public static Map<String, String> all() {
        return NAMES;
    }

    /** Whether it names a language. */
    public static boolean isTag(String tag) {
        return NAMES.containsKey(tag);
    }
}
