package org.fireside.platform.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.fireside.platform.NotFound;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.platform.sheet.SheetFormat;
import org.fireside.platform.sheet.SheetWriter;

/** Files that resources answer with (RFC 6266). */
public final class Download {

    private Download() {
    }

    /**
     * A list in the format that the address asks for, read page by page, so that it is never in memory as a whole. The first page is asked
     * for before the answer begins: whoever may not is told so, and gets no half of a file.
     *
     * @param name of the file, without its ending, which is also the sheet's
     * @throws NotFound if there is no such format
     */
    public static <T> Response list(String name, String ending, Columns<T> columns, Function<PageRequest, Page<T>> pages) {
        Page<T> first = pages.apply(new PageRequest(0, PageRequest.LARGEST));
        return table(name, ending, sheet -> {
            columns.head(sheet);
            columns.write(first.rows(), sheet);
            for (int from = PageRequest.LARGEST; from < first.total(); from += PageRequest.LARGEST) {
                columns.write(pages.apply(new PageRequest(from, PageRequest.LARGEST)).rows(), sheet);
            }
        });
    }

    /**
     * A list of which only the ids are known, in the format that the address asks for: what they stand for is read in parts, so that a list
     * of any length is looked through only once. The first part is asked for before the answer begins.
     *
     * @param name of the file, without its ending, which is also the sheet's
     * @param rows what some of the ids stand for, in their order
     * @throws NotFound if there is no such format
     */
    public static <T> Response list(String name, String ending, Columns<T> columns, List<Long> ids, Function<List<Long>, List<T>> rows) {
        List<T> first = rows.apply(part(ids, 0));
        return table(name, ending, sheet -> {
            columns.head(sheet);
            columns.write(first, sheet);
            for (int from = PageRequest.LARGEST; from < ids.size(); from += PageRequest.LARGEST) {
                columns.write(rows.apply(part(ids, from)), sheet);
            }
        });
    }

    private static List<Long> part(List<Long> ids, int from) {
        return ids.subList(from, Math.min(ids.size(), from + PageRequest.LARGEST));
    }

    /** Writes the rows of a table. */
    @FunctionalInterface
    private interface Table {
        void write(SheetWriter sheet) throws IOException;
    }

    private static Response table(String name, String ending, Table table) {
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
