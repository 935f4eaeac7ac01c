package org.fireside.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables that are written: no formula in them, and read again they say the same. */
class SheetWriterTest {

    private static final String[] DANGEROUS = {"=1+1", "+92", "-x", "@sum", "\tx", "\rx", "'=1", "O'Brien", "a,b;c", "two\nlines", "\"quoted\"", "Ünal", null};

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void whatIsWrittenIsReadTheSame(SheetFormat format) throws IOException {
        byte[] written = write(format, DANGEROUS);

        SheetFile read = SheetReader.read(new ByteArrayInputStream(written), null);

        assertThat(read.sheets()).singleElement().satisfies(sheet -> assertThat(sheet.rows().get(1).cells())
                .containsExactly("=1+1", "+92", "-x", "@sum", "x", "x", "'=1", "O'Brien", "a,b;c", "two\nlines", "\"quoted\"", "Ünal"));
    }

    @Test
    void everyCellOfAWorkbookIsText() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(write(SheetFormat.XLSX, DANGEROUS)))) {
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed()).as("text it stays when somebody edits it").isTrue();
            }));
        }
    }

    @Test
    void noCellOfATextBeginsAsAFormulaDoes() throws IOException {
        String text = new String(write(SheetFormat.CSV, "=cmd", "+1", "-1", "@x"), StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFF").contains("'=cmd,'+1,'-1,'@x");
    }

    @Test
    void aFormatIsFoundByItsEnding() {
        assertThat(List.of("xlsx", "csv")).allSatisfy(ending -> assertThat(SheetFormat.endingIn(ending)).isPresent());
        assertThat(SheetFormat.endingIn("exe")).isEmpty();
    }

    private static byte[] write(SheetFormat format, String... cells) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (SheetWriter sheet = format.writer(bytes, "Example")) {
            sheet.heading("Heading");
            sheet.layOut(10);
            sheet.row(cells);
        }
        return bytes.toByteArray();
    }
}
