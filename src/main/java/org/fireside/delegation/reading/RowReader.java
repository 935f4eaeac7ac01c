package org.fireside.delegation.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fireside.convening.Part;
import org.fireside.delegation.ImportField;
import org.fireside.delegation.ImportProblem;
import org.fireside.directory.RankClass;
import org.fireside.platform.Given;

/** Reads one row of a list: from the texts of its cells to what they say. */
public final class RowReader {

    private static final Pattern FORMER = Pattern.compile("(?i)(?:former|ex|ancien|ancienne|antiguo|antigua|ehemaliger|ehemalige)[\\s-–]+(.+)");
    private static final Pattern MAIL_LINK = Pattern.compile("(?i)^mailto:(.*)$");
    private static final Pattern ERROR = Pattern.compile("#(?:REF!|N/A|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!)");

    private final Map<ImportField, String> given;
    private final boolean monthFirst;
    private final List<ImportProblem> problems = new ArrayList<>();

    private RowReader(Map<ImportField, String> given, boolean monthFirst) {
        this.given = given;
        this.monthFirst = monthFirst;
    }

    /**
     * Reads a row.
     *
     * @param given the texts of its cells, without the blank ones
     * @param monthFirst whether days in figures that could be either are written as in the United States
     */
    public static ReadRow read(Map<ImportField, String> given, boolean monthFirst) {
        return new RowReader(given, monthFirst).read();
    }

    /** The text of a cell without what does not belong to it, or null where nothing is left. */
    public static String tidied(ImportField field, String text) {
        String plain = Given.orNull(text);
        if (plain == null || field != ImportField.EMAIL) {
            return plain;
        }
        return Given.orNull(MAIL_LINK.matcher(plain).replaceFirst("$1").toLowerCase(Locale.ROOT));
    }

    /** Whether a day can only be written as in the United States. */
    public static boolean isMonthFirst(String day) {
        return Days.isMonthFirst(day);
    }

    private ReadRow read() {
        given.forEach((field, text) -> {
            if (ERROR.matcher(text).matches()) {
                problems.add(ImportProblem.at(field, "import.problem.formula", text));
            }
        });
        FullName whole = given.containsKey(ImportField.FULL_NAME) ? FullName.of(given.get(ImportField.FULL_NAME)) : new FullName(null, null, null, null);
        boolean named = given.containsKey(ImportField.GIVEN_NAME) || given.containsKey(ImportField.FAMILY_NAME);
        String title = given.get(ImportField.OFFICE);
        Matcher former = FORMER.matcher(title == null ? "" : title);
        String office = former.matches() ? former.group(1) : title;
        return new ReadRow(or(ImportField.HONORIFIC, whole.honorific()),
                Capitals.calmed(named ? given.get(ImportField.GIVEN_NAME) : whole.givenName()),
                Capitals.calmed(named ? given.get(ImportField.FAMILY_NAME) : whole.familyName()),
                !named, or(ImportField.POST_NOMINALS, whole.postNominals()), given.get(ImportField.EMAIL), office, given.get(ImportField.ORGANISATION), former.matches(),
                rank(), Ranks.guessed(office), day(ImportField.HELD_FROM), day(ImportField.HELD_UNTIL), parts(), given.get(ImportField.DELEGATION),
                given.get(ImportField.NOTE), problems);
    }

    private String or(ImportField field, String otherwise) {
        return given.getOrDefault(field, otherwise);
    }

    private RankClass rank() {
        String text = given.get(ImportField.RANK);
        if (text == null) {
            return null;
        }
        return Ranks.said(text).orElseGet(() -> {
            problems.add(ImportProblem.at(ImportField.RANK, "import.problem.rank", text));
            return null;
        });
    }

    private LocalDate day(ImportField field) {
        String text = given.get(field);
        if (text == null) {
            return null;
        }
        return Days.of(text, monthFirst).orElseGet(() -> {
            problems.add(ImportProblem.at(field, "import.problem.day", text));
            return null;
        });
    }

    private Set<Part> parts() {
        String text = given.get(ImportField.PARTS);
        if (text == null) {
            return null;
        }
        return Parts.of(text).orElseGet(() -> {
            problems.add(ImportProblem.at(ImportField.PARTS, "import.problem.parts", text));
            return null;
        });
    }
}
