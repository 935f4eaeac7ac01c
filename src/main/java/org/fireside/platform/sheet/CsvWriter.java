package org.fireside.platform.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes separated columns (RFC 4180) in UTF-8, with the byte order mark by which Excel knows it. */
final class CsvWriter implements SheetWriter {

    private final CSVPrinter printer;

    CsvWriter(OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\uFEFF');
        printer = new CSVPrinter(text, CSVFormat.RFC4180);
    }

    @Override
    public void heading(String... values) throws IOException {
        row(values);
    }

    @Override
    public void row(String... values) throws IOException {
        printer.printRecord(Arrays.stream(values).map(value -> value == null ? "" : FormulaSafe.quoted(value)));
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
