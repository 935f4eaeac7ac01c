package org.fireside.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.fireside.platform.sheet.SheetFormat;
import org.fireside.platform.sheet.SheetWriter;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private record Line(String text, Integer number, Instant at) {
    }

    @Test
    void eachColumnSaysItsPartAndNoneIsAFormula() throws IOException {
        var columns = new Columns<Line>().with("Text", 20, Line::text).with("=Number", 5, Line::number).withTime("Sent", ZoneId.of("Asia/Karachi"), Line::at);

        assertThat(written(columns, new Line("=1+1", 3, Instant.parse("2026-06-30T20:30:00Z")), new Line(null, null, null)))
                .containsExactly("Text,'=Number,Sent (Asia/Karachi)", "'=1+1,3,2026-07-01 01:30:00", "\"\",,");
    }

    @Test
    void aFilterIsAskedAsAnAddressAsksIt() {
        assertThat(new AskedWith().and("typed", null).toString()).isEmpty();
        assertThat(new AskedWith().and("typed", "Zoë & co").and("state", 7)).hasToString("?typed=Zo%C3%AB+%26+co&state=7");
    }

    @SafeVarargs
    private static <T> List<String> written(Columns<T> columns, T... rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (SheetWriter sheet = SheetFormat.CSV.writer(bytes, "Lines")) {
            columns.head(sheet);
            columns.write(Arrays.asList(rows), sheet);
        }
        return bytes.toString(StandardCharsets.UTF_8).substring(1).lines().toList();
    }
}
