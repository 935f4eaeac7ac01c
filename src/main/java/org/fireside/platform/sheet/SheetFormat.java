package org.fireside.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that tables are written in. */
public enum SheetFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public SheetWriter writer(OutputStream out, String name) {
            return new XlsxWriter(out, name);
        }
    },
    CSV("text/csv; charset=utf-8") {
        @Override
        public SheetWriter writer(OutputStream out, String name) throws IOException {
            return new CsvWriter(out);
        }
    };

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @param name of the sheet, where the format gives sheets names */
    public abstract SheetWriter writer(OutputStream out, String name) throws IOException;

    public String mediaType() {
        return mediaType;
    }

    /** The format by the ending of a file's name. */
    public static Optional<SheetFormat> endingIn(String ending) {
        return Arrays.stream(values()).filter(format -> format.name().toLowerCase(Locale.ROOT).equals(ending)).findFirst();
    }
}
