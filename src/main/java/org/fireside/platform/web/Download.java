package org.fireside.platform.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.Locale;
import org.fireside.platform.NotFound;
import org.fireside.platform.sheet.SheetFormat;
import org.fireside.platform.sheet.SheetWriter;

/** Files that resources answer with (RFC 6266). */
public final class Download {

    private Download() {
    }

    /** Writes the rows of a table. */
    @FunctionalInterface
    public interface Table {
        void write(SheetWriter sheet) throws IOException;
    }

    /**
     * A table in the format that the address asks for.
     *
     * @param name of the file, without its ending, which is also the sheet's
     * @throws NotFound if there is no such format
     */
    public static Response table(String name, String ending, Table table) {
        SheetFormat format = format(ending);
        return saved(name + "." + format.name().toLowerCase(Locale.ROOT), format.mediaType(), out -> {
            try (SheetWriter sheet = format.writer(out, name)) {
                table.write(sheet);
            }
        });
    }

    /** @throws NotFound if there is no such format */
    public static SheetFormat format(String ending) {
        return SheetFormat.endingIn(ending).orElseThrow(() -> new NotFound("format", ending));
    }

    /** A file that the browser saves. */
    public static Response saved(String name, String mediaType, StreamingOutput content) {
        return answer("attachment", name, mediaType, content);
    }

    /** A file that the browser shows first, to be printed. */
    public static Response shown(String name, String mediaType, StreamingOutput content) {
        return answer("inline", name, mediaType, content);
    }

    private static Response answer(String disposition, String name, String mediaType, StreamingOutput content) {
        return Response.ok(content, mediaType).header(HttpHeaders.CONTENT_DISPOSITION, disposition + "; filename=\"" + name + "\"").build();
    }
}
