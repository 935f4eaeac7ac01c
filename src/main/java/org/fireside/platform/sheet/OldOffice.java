package org.fireside.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.fireside.platform.Refused;

/** Files in the container of Office up to 2003, which newer versions use for what they encrypt: none of them is read. */
final class OldOffice {

    private OldOffice() {
    }

    static Refused refusal(byte[] bytes) {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            var root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return new Refused("file", "sheet.protected");
            }
            return new Refused("file", root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book") ? "sheet.oldExcel" : "sheet.none");
        } catch (IOException | RuntimeException e) {
            return new Refused("file", "sheet.broken");
        }
    }
}
