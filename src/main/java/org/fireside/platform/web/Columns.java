package org.fireside.platform.web;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.fireside.platform.Text;
import org.fireside.platform.sheet.SheetWriter;

/** The columns of a list that is written as a table: for each its heading, its width in characters and what a row says there. */
public final class Columns<T> {

    /** Spreadsheets know it as a time, and as text it sorts as one. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ENGLISH);
    private static final int TIME_WIDTH = 22;

    private final List<Column<T>> columns = new ArrayList<>();

    private record Column<T>(String heading, int width, Function<T, ?> says) {
    }

    /** One column more. @param says what stands there for a row; null for a blank cell */
    public Columns<T> with(String heading, int width, Function<T, ?> says) {
        columns.add(new Column<>(heading, width, says));
        return this;
    }

    /** One column of times more, written in a zone that the heading names. */
    public Columns<T> withTime(String heading, ZoneId zone, Function<T, Instant> at) {
        return with(Text.of("platform.timeIn", heading, zone), TIME_WIDTH, row -> {
            Instant instant = at.apply(row);
            return instant == null ? null : TIME.format(instant.atZone(zone));
        });
    }

    void head(SheetWriter sheet) throws IOException {
        sheet.heading(columns.stream().map(Column::heading).toArray(String[]::new));
        sheet.layOut(columns.stream().mapToInt(Column::width).toArray());
    }

    void write(List<T> rows, SheetWriter sheet) throws IOException {
        for (T row : rows) {
            sheet.row(columns.stream().map(column -> Objects.toString(column.says().apply(row), null)).toArray(String[]::new));
        }
    }
}
