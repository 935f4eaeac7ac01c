package org.fireside.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fireside.platform.Refused;
import org.junit.jupiter.api.Test;

/** Workbooks as ministries send them, and files that are none. */
class XlsxReaderTest {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("Delegation");

    @Test
    void textsNumbersDatesAndTruthsAreReadAsTheyAre() {
        Row row = row(0, "Name", null, " Office ");
        row.createCell(3).setCellValue(7);
        row.createCell(4).setCellValue(2.5);
        date(row.createCell(5), LocalDateTime.of(2019, 5, 31, 0, 0));
        date(row.createCell(6), LocalDateTime.of(2019, 5, 31, 18, 30));
        row.createCell(7).setCellValue(true);

        assertThat(cells()).containsExactly(List.of("Name", "", "Office", "7", "2.5", "2019-05-31", "2019-05-31T18:30", "TRUE"));
    }

    @Test
    void daysCountedFrom1904AreTheSameDays() {
        workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
        Cell cell = row(0, "Since").createCell(1);
        date(cell, LocalDateTime.of(2019, 5, 31, 0, 0));

        assertThat(cells().get(0).get(1)).isEqualTo(LocalDate.of(2019, 5, 31).toString());
    }

    @Test
    void aFormulaCountsWithItsLastValue() {
        Row row = row(0, "Musadik", "Malik");
        row.createCell(2).setCellFormula("CONCATENATE(A1,\" \",B1)");
        row.createCell(3).setCellFormula("1+1");
        row.createCell(4).setCellErrorValue(FormulaError.REF.getCode());
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

        assertThat(cells()).containsExactly(List.of("Musadik", "Malik", "Musadik Malik", "2", "#REF!"));
    }

    @Test
    void aCellMergedOverRowsCountsInEachAndOneMergedOverColumnsOnlyInTheFirst() {
        row(0, "List of the delegation", "", "");
        row(1, "Country", "Name");
        row(2, "Examplia", "First");
        row(3, null, "Second");
        row(4, null, "Third");
        row(5, "Otherland", "Fourth");
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("A3:A5"));

        assertThat(cells()).containsExactly(List.of("List of the delegation"), List.of("Country", "Name"), List.of("Examplia", "First"),
                List.of("Examplia", "Second"), List.of("Examplia", "Third"), List.of("Otherland", "Fourth"));
    }

    @Test
    void emptyLinesAreLeftOutAndTheOthersKeepTheirNumbers() {
        row(0);
        row(3, "Name");
        row(7, "Malik");

        assertThat(file().sheets().get(0).rows()).extracting(SheetRow::line).containsExactly(4, 8);
    }

    @Test
    void whatIsHiddenIsLeftOutAndCounted() {
        row(0, "Name");
        row(1, "Seen");
        row(2, "Hidden").setZeroHeight(true);
        workbook.createSheet("Old").createRow(0).createCell(0).setCellValue("Old");
        workbook.setSheetHidden(1, true);
        workbook.createSheet("Empty");
        workbook.createSheet("Press").createRow(0).createCell(0).setCellValue("Press");

        assertThat(file().sheets()).extracting(Sheet::name).containsExactly("Delegation", "Press");
        assertThat(cells()).containsExactly(List.of("Name"), List.of("Seen"));
        assertThat(file().sheets().get(0).hidden()).isEqualTo(1);
    }

    @Test
    void aFileWithAPasswordIsRefusedAndSaysWhatToDo() throws Exception {
        row(0, "Name");
        var encrypted = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem(); var plain = OPCPackage.open(new ByteArrayInputStream(bytes(workbook)))) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(container)) {
                plain.save(out);
            }
            container.writeFilesystem(encrypted);
        }
        refused(encrypted.toByteArray(), "sheet.protected");
    }

    @Test
    void brokenFilesOldFilesAndOthersAreRefused() throws IOException {
        row(0, "Name");
        byte[] whole = bytes(workbook);
        refused(Arrays.copyOf(whole, whole.length / 2), "sheet.broken");
        refused(without(whole, "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r="), "sheet.broken");
        refused(zip("word/document.xml", "<w:document/>".getBytes(StandardCharsets.UTF_8)), "sheet.broken");
        try (var old = new HSSFWorkbook()) {
            old.createSheet().createRow(0).createCell(0).setCellValue("Name");
            refused(bytes(old), "sheet.oldExcel");
        }
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3}, "sheet.broken");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, "sheet.none");
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() throws IOException {
        row(0, "Name");
        String rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + " ".repeat(50_000_000) + "</t></is></c></row>";
        refused(without(bytes(workbook), "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData></worksheet>"), "sheet.bomb");
    }

    @Test
    void aSheetWithTooManyRowsIsRefused() {
        for (int i = 0; i <= SheetLimits.ROWS; i++) {
            row(i, "x");
        }
        refused(bytes(workbook), "sheet.tooManyRows");
    }

    private static void refused(byte[] bytes, String key) {
        assertThatThrownBy(() -> SheetReader.read(new ByteArrayInputStream(bytes), null)).asInstanceOf(type(Refused.class))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key)).satisfies(refused -> assertThat(refused.field()).isEqualTo("file"));
    }

    /** The file with another content of one part. */
    private static byte[] without(byte[] file, String part, String content) throws IOException {
        var changed = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file)); var out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(part) ? content.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
            }
        }
        return changed.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(file)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        return file.toByteArray();
    }

    private Row row(int index, String... values) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                row.createCell(i).setCellValue(values[i]);
            }
        }
        return row;
    }

    private void date(Cell cell, LocalDateTime at) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
        cell.setCellStyle(style);
        cell.setCellValue(at);
    }

    private static byte[] bytes(Workbook workbook) {
        var bytes = new ByteArrayOutputStream();
        try {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private SheetFile file() {
        try {
            return SheetReader.read(new ByteArrayInputStream(bytes(workbook)), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<List<String>> cells() {
        return file().sheets().get(0).rows().stream().map(SheetRow::cells).toList();
    }
}
