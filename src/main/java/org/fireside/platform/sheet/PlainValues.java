package org.fireside.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Numbers as they are, whatever they look like in the sheet, and dates as ISO 8601 writes them. */
final class PlainValues extends DataFormatter {

    private final boolean from1904;

    PlainValues(boolean from1904) {
        this.from1904 = from1904;
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format) {
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
            LocalDateTime at = DateUtil.getLocalDateTime(value, from1904);
            return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().toString() : at.toString();
        }
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
