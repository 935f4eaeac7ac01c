package org.fireside.delegation.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fireside.delegation.ImportField;
import org.fireside.platform.sheet.SheetRow;

/** Finds the row of headings of a list, and proposes what each column holds: by its heading, and where that says two things by its cells. */
public final class Headings {

    private static final Words WORDS = Words.of("headings.properties");
    private static final Words HONORIFICS = Words.of("honorifics.properties");
    private static final String NAME = "NAME";
    private static final String TITLE = "TITLE";
    private static final int LOOKED_AT = 30;
    private static final int EXACT = 2;
    private static final int WITHIN = 1;

    private final List<String> headings;
    private final List<SheetRow> samples;

    /** @param headings of the columns, in order @param samples some rows under them */
    public Headings(List<String> headings, List<SheetRow> samples) {
        this.headings = headings;
        this.samples = samples;
    }

    /** The line of the headings: of the first rows the one in which most cells are known as headings, or else the first row. */
    public static int line(List<SheetRow> rows) {
        int line = rows.get(0).line();
        long most = 0;
        for (SheetRow row : rows.subList(0, Math.min(rows.size(), LOOKED_AT))) {
            long known = row.cells().stream().distinct().filter(cell -> meaning(cell).isPresent()).count();
            if (known > most) {
                most = known;
                line = row.line();
            }
        }
        return line;
    }

    /** What the headings are known by when the next list of the same sender comes: the same words in the same order, and nothing else. */
    public static String fingerprint(List<String> headings) {
        try {
            String folded = String.join("\n", headings.stream().map(Words::folded).toList());
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(folded.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What each column holds, in order; null where nothing is known that it could be. No two hold the same. */
    public List<ImportField> proposed() {
        var found = headings.stream().map(Headings::meaning).toList();
        var best = new EnumMap<ImportField, Integer>(ImportField.class);
        for (int column = 0; column < found.size(); column++) {
            ImportField field = field(column, found);
            if (field != null && (!best.containsKey(field) || strength(found, column) > strength(found, best.get(field)))) {
                best.put(field, column);
            }
        }
        var proposed = new ArrayList<ImportField>(Collections.nCopies(headings.size(), null));
        best.forEach((field, column) -> proposed.set(column, field));
        return proposed;
    }

    private static int strength(List<Optional<Meaning>> found, int column) {
        return found.get(column).orElseThrow().strength();
    }

    private record Meaning(String what, int strength) {
    }

    private static Optional<Meaning> meaning(String heading) {
        String plain = heading.replaceAll("\\(.*?\\)|\\[.*?]|[*:]", " ");
        return Stream.concat(Stream.of(heading, plain), Stream.of(plain.split("[/\\n|–—]")))
                .map(WORDS::meaning).flatMap(Optional::stream).findFirst().map(what -> new Meaning(what, EXACT))
                .or(() -> WORDS.meaningWithin(plain).map(what -> new Meaning(what, WITHIN)));
    }

    private ImportField field(int column, List<Optional<Meaning>> found) {
        String what = found.get(column).map(Meaning::what).orElse(null);
        if (what == null) {
            return null;
        }
        return switch (what) {
            case NAME -> isThere(found, ImportField.GIVEN_NAME) && !isThere(found, ImportField.FAMILY_NAME) ? ImportField.FAMILY_NAME
                    : isThere(found, ImportField.FAMILY_NAME) && !isThere(found, ImportField.GIVEN_NAME) ? ImportField.GIVEN_NAME : ImportField.FULL_NAME;
            case TITLE -> holdsHonorifics(column) || isThere(found, ImportField.OFFICE) ? ImportField.HONORIFIC : ImportField.OFFICE;
            default -> ImportField.valueOf(what);
        };
    }

    private static boolean isThere(List<Optional<Meaning>> found, ImportField field) {
        return found.stream().flatMap(Optional::stream).anyMatch(meaning -> meaning.what().equals(field.name()));
    }

    private boolean holdsHonorifics(int column) {
        List<String> cells = samples.stream().filter(row -> row.cells().size() > column).map(row -> row.cells().get(column))
                .filter(cell -> !cell.isBlank()).toList();
        long known = cells.stream().filter(cell -> HONORIFICS.meaning(cell).isPresent()).count();
        return !cells.isEmpty() && known * 2 >= cells.size();
    }
}
