package org.fireside.platform.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.fireside.platform.Refused;

/** Reads texts with separated columns (RFC 4180, and what Excel makes of it: other separators, encodings, a first line {@code sep=;}). */
final class CsvReader {

    private static final Pattern SEPARATOR_LINE = Pattern.compile("\\A\"?sep=(.)\"?[^\\r\\n]*(?:\\r\\n|\\r|\\n|\\z)", Pattern.CASE_INSENSITIVE);

    private CsvReader() {
    }

    /**
     * Reads a text.
     *
     * @param chosen its encoding, or null to find it out
     * @throws Refused if it is no text, not in the chosen encoding, or its quotes are not closed
     */
    static SheetFile read(byte[] bytes, Charset chosen) {
        Charset charset = chosen == null ? CharsetGuess.of(bytes) : chosen;
        if (chosen != null && !CharsetGuess.isValid(bytes, chosen)) {
            throw new Refused("charset", "sheet.charset.not", chosen.displayName());
        }
        String text = new String(bytes, charset);
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        refuseUnlessText(text);
        Matcher said = SEPARATOR_LINE.matcher(text);
        boolean says = said.find();
        String table = says ? text.substring(said.end()) : text;
        char separator = says ? said.group(1).charAt(0) : SeparatorGuess.of(table);
        var rows = rows(table, separator, says ? 1 : 0);
        return new SheetFile(rows.isEmpty() ? List.of() : List.of(new Sheet("", rows, 0)), charset.displayName(), separator);
    }

    private static void refuseUnlessText(String text) {
        long control = text.chars().limit(100_000).filter(letter -> letter < 32 && letter != '\t' && letter != '\n' && letter != '\r').count();
        if (control > 0) {
            throw new Refused("file", "sheet.none");
        }
    }

    private static List<SheetRow> rows(String text, char separator, int linesBefore) {
        var limits = new SheetLimits();
        var rows = new ArrayList<SheetRow>();
        long line = 1L + linesBefore;
        try (CSVParser parser = format(separator).parse(new StringReader(text))) {
            for (CSVRecord record : parser) {
                var row = new SheetRow((int) line, cells(record));
                if (!row.cells().isEmpty()) {
                    limits.count(row);
                    rows.add(row);
                }
                line = parser.getCurrentLineNumber() + 1 + linesBefore;
            }
        } catch (UncheckedIOException | IOException e) {
            throw new Refused("file", "sheet.quotes", line);
        }
        return rows;
    }

    /** The cells without the blank ones after the last that holds something. */
    private static List<String> cells(CSVRecord record) {
        var cells = new ArrayList<String>();
        record.forEach(cell -> cells.add(FormulaSafe.unquoted(cell).strip()));
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    }
}
