package org.fireside.directory;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fireside.platform.Folding;

/**
 * What countries are called in other languages (Unicode CLDR, by ICU4J). A country is known by its name in any of the languages here,
 * or by its short name at the United Nations (UNTERM) where that is another; case and accents do not matter.
 */
public final class CountryNames {

    /** BCP 47 tags of the languages that countries are named in: the six of the United Nations first. */
    public static final List<String> LANGUAGES = List.of("ar", "zh", "en", "fr", "ru", "es", "bn", "cs", "da", "de", "el", "fa", "fi", "he", "hi",
            "hu", "id", "it", "ja", "ko", "ms", "nb", "nl", "pl", "pt", "ro", "sv", "sw", "th", "tr", "uk", "ur", "vi");

    /** Names that are in use beside those of CLDR, with the ISO 3166-1 code of their country. */
    private static final Map<String, String> ALSO_CALLED = Map.ofEntries(
            Map.entry("Bolivia (Plurinational State of)", "BO"), Map.entry("Brunei Darussalam", "BN"), Map.entry("Burma", "MM"),
            Map.entry("Cabo Verde", "CV"), Map.entry("Congo", "CG"), Map.entry("Côte d'Ivoire", "CI"), Map.entry("Ivory Coast", "CI"),
            Map.entry("Czech Republic", "CZ"), Map.entry("Democratic People's Republic of Korea", "KP"), Map.entry("Timor-Leste", "TL"),
            Map.entry("Democratic Republic of the Congo", "CD"), Map.entry("DR Congo", "CD"), Map.entry("Eswatini", "SZ"), Map.entry("Swaziland", "SZ"),
            Map.entry("Great Britain", "GB"), Map.entry("United Kingdom of Great Britain and Northern Ireland", "GB"), Map.entry("UK", "GB"),
            Map.entry("Holy See", "VA"), Map.entry("Iran (Islamic Republic of)", "IR"), Map.entry("Islamic Republic of Iran", "IR"),
            Map.entry("Lao People's Democratic Republic", "LA"), Map.entry("Macedonia", "MK"), Map.entry("Micronesia (Federated States of)", "FM"),
            Map.entry("Myanmar", "MM"), Map.entry("Netherlands (Kingdom of the)", "NL"), Map.entry("The Netherlands", "NL"),
            Map.entry("People's Republic of China", "CN"), Map.entry("Republic of Korea", "KR"), Map.entry("Republic of Moldova", "MD"),
            Map.entry("Russian Federation", "RU"), Map.entry("State of Palestine", "PS"), Map.entry("Palestine", "PS"),
            Map.entry("Syrian Arab Republic", "SY"), Map.entry("The Bahamas", "BS"), Map.entry("The Gambia", "GM"), Map.entry("Turkey", "TR"),
            Map.entry("Türkiye", "TR"), Map.entry("United Republic of Tanzania", "TZ"), Map.entry("United States of America", "US"),
            Map.entry("USA", "US"), Map.entry("Venezuela (Bolivarian Republic of)", "VE"), Map.entry("Viet Nam", "VN"));

    private CountryNames() {
    }

    /**
     * The name of a country in another language.
     *
     * @param name in any language
     * @param language BCP 47 tag
     * @return the name as it was given where the country is not known
     */
    public static String in(String name, String language) {
        String region = Known.REGIONS.get(folded(name));
        return region == null ? name : LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language)).regionDisplayName(region);
    }

    private static String folded(String name) {
        return String.join(" ", Folding.words(name));
    }

    /** Read when first asked for. */
    private static final class Known {

        static final Map<String, String> REGIONS = new HashMap<>();

        static {
            ALSO_CALLED.forEach((name, region) -> REGIONS.put(folded(name), region));
            addIn("en");
            LANGUAGES.forEach(Known::addIn);
        }

        private static void addIn(String language) {
            var names = LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language));
            for (String region : ULocale.getISOCountries()) {
                REGIONS.putIfAbsent(folded(names.regionDisplayName(region)), region);
            }
        }
    }
}
