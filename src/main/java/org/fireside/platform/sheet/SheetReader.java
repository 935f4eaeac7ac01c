package org.fireside.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.fireside.platform.Refused;

/** Reads XLSX and CSV files; which of both a file is tells its content, not its name. Nothing of the file is kept. */
public final class SheetReader {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST_FILE = SheetLimits.LARGEST_FILE;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private SheetReader() {
    }

    /**
     * Reads a file.
     *
     * @param charset the encoding of a CSV file, or null to find it out
     * @throws Refused (for the field {@code file}) if it is no sheet, broken, protected, too large or empty; the text says what to do
     */
    public static SheetFile read(InputStream content, Charset charset) throws IOException {
        byte[] bytes = content.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            throw new Refused("file", "sheet.tooLarge", LARGEST_FILE / (1024 * 1024));
        }
        SheetFile file = read(bytes, charset);
        if (file.sheets().isEmpty()) {
            throw new Refused("file", "sheet.empty");
        }
        return file;
    }

    private static SheetFile read(byte[] bytes, Charset charset) throws IOException {
        if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) {
            return workbook(bytes);
        }
        if (startsWith(bytes, OLE)) {
            throw OldOffice.refusal(bytes);
        }
        if (looksLikeMarkup(bytes)) {
            throw new Refused("file", "sheet.markup");
        }
        return CsvReader.read(bytes, charset);
    }

    /** A workbook is read from the disk, where its parts are unpacked one at a time. */
    private static SheetFile workbook(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("fireside", ".xlsx");
        try {
            Files.write(file, bytes);
            return XlsxReader.read(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static boolean looksLikeMarkup(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1).strip().toLowerCase(java.util.Locale.ROOT);
        return start.startsWith("<") || start.startsWith("ï»¿<") || start.startsWith("%pdf") || start.startsWith("{\\rtf");
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
