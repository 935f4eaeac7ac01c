package org.fireside.delegation.reading;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days as lists write them: ISO 8601, day and month in figures, months by name in several languages. */
final class Days {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./](\\d{1,2})[./](\\d{1,2})\\.?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{4})");
    private static final int MONTHS = 12;
    private static final List<DateTimeFormatter> BY_NAME = Stream.of("en", "fr", "es", "pt", "it", "de", "nl", "pl", "tr", "ru", "ar").map(Locale::forLanguageTag)
            .flatMap(locale -> Stream.of("d MMMM uuuu", "d MMM uuuu", "d. MMMM uuuu", "MMMM d uuuu", "MMM d uuuu", "d 'de' MMMM 'de' uuuu")
                    .map(pattern -> new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
                            .toFormatter(locale).withResolverStyle(ResolverStyle.STRICT)))
            .toList();

    private Days() {
    }

    /**
     * The day that is written.
     *
     * @param monthFirst whether figures that could be either are month and day, as in the United States
     */
    static Optional<LocalDate> of(String text, boolean monthFirst) {
        Matcher iso = ISO.matcher(text);
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        if (yearLast.matches()) {
            boolean swapped = Integer.parseInt(yearLast.group(2)) > MONTHS || monthFirst && Integer.parseInt(yearLast.group(1)) <= MONTHS;
            return swapped ? day(yearLast.group(3), yearLast.group(1), yearLast.group(2)) : day(yearLast.group(3), yearLast.group(2), yearLast.group(1));
        }
        return byName(text.replace(",", " ").replaceAll("(?<=\\d)(?:st|nd|rd|th|er)\\b", "").replaceAll("\\s+", " ").strip());
    }

    /** Whether the figures can only be month and day: the second is no month. */
    static boolean isMonthFirst(String text) {
        Matcher yearLast = YEAR_LAST.matcher(text);
        return yearLast.matches() && Integer.parseInt(yearLast.group(2)) > MONTHS;
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> byName(String text) {
        return BY_NAME.stream().filter(format -> fits(format, text)).findFirst().flatMap(format -> {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeException e) {
                return Optional.empty(); // such as 31 June
            }
        });
    }

    private static boolean fits(DateTimeFormatter format, String text) {
        var position = new ParsePosition(0);
        return format.parseUnresolved(text, position) != null && position.getIndex() == text.length();
    }
}
