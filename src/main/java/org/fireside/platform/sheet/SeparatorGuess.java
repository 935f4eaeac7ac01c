package org.fireside.platform.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Finds what divides the columns of a text: what divides most of its first rows into the same number of columns, and into most. */
final class SeparatorGuess {

    private static final char[] CANDIDATES = {';', ',', '\t', '|'};
    private static final int ROWS = 50;

    private SeparatorGuess() {
    }

    static char of(String text) {
        char best = CANDIDATES[0];
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(text, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** How many rows have the commonest number of columns, times the logarithm of that number: 0 where nothing is divided. */
    private static double score(String text, char separator) {
        var widths = new TreeMap<Integer, Integer>();
        try (CSVParser parser = CsvReader.format(separator).parse(new StringReader(text))) {
            int rows = 0;
            for (CSVRecord record : parser) {
                widths.merge(record.size(), 1, Integer::sum);
                if (++rows == ROWS) {
                    break;
                }
            }
        } catch (IOException | RuntimeException e) {
            return 0; // its quotes make no sense with this separator
        }
        return widths.entrySet().stream().filter(width -> width.getKey() > 1).max(Map.Entry.comparingByValue())
                .map(commonest -> commonest.getValue() * Math.log(commonest.getKey())).orElse(0.0);
    }
}
