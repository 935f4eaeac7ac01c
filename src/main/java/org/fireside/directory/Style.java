package org.fireside.directory;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fireside.platform.Text;

/** The one place that composes how a person is written: badge, place card, list and transcript ask it. */
public final class Style {

    private Style() {
    }

    /** Honorific, given name, family name and post-nominals, as many of them as there are. */
    public static String name(String honorific, String givenName, String familyName, String postNominals) {
        String name = Stream.of(honorific, givenName, familyName).filter(Objects::nonNull).filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return postNominals == null || postNominals.isBlank() ? name : name + ", " + postNominals;
    }

    /**
     * An office with its organisation. Organisations whose name the title says already are not said twice.
     *
     * @param former whether it is written as a former one
     */
    public static String office(String title, String organisation, boolean former) {
        String written = former ? Text.of("office.former", title) : title;
        return title.contains(organisation) ? written : written + ", " + organisation;
    }
}
