package org.fireside.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int PIXELS_A_MODULE = 4;
    private static final int QUIET_MODULES = 4;
    private static final int WHITE = 0xffffff;

    @Test
    void aReaderReadsWhatIsWrittenAndTheQuietZoneIsKept() throws Exception {
        String address = "https://fireside.example.org/q/K7M3P";
        String svg = QrCode.svg(address);
        int size = Integer.parseInt(svg.replaceFirst("(?s).*viewBox=\"0 0 (\\d+) .*", "$1"));
        int width = size * PIXELS_A_MODULE;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, WHITE);
        Matcher module = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (module.find()) {
            int x = Integer.parseInt(module.group(1));
            int y = Integer.parseInt(module.group(2));
            assertThat(x).isBetween(QUIET_MODULES, size - QUIET_MODULES - 1);
            assertThat(y).isBetween(QUIET_MODULES, size - QUIET_MODULES - 1);
            for (int row = 0; row < PIXELS_A_MODULE; row++) {
                int from = (y * PIXELS_A_MODULE + row) * width + x * PIXELS_A_MODULE;
                Arrays.fill(pixels, from, from + PIXELS_A_MODULE, 0);
            }
        }
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));
        assertThat(new QRCodeReader().decode(picture).getText()).isEqualTo(address);
    }
}
