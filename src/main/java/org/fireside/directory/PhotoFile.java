package org.fireside.directory;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.fireside.platform.Refused;

/**
 * An uploaded photo. It is drawn anew, smaller, as a JPEG: what a camera writes into a file (place, time, owner) does not survive, nor
 * does anything that only pretends to be a picture.
 */
final class PhotoFile {

    /** Longer side of what is kept, in pixels: enough for a badge in print. */
    private static final int LONGER_SIDE = 600;
    /** A picture of more pixels is not unpacked. */
    private static final long MOST_PIXELS = 50_000_000;

    private PhotoFile() {
    }

    /** @throws Refused if it is neither a JPEG nor a PNG, or too large to unpack */
    static byte[] reduced(byte[] uploaded) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(uploaded))) {
            ImageReader reader = reader(in);
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new Refused("photo", "person.photo.tooLarge");
                }
                return jpeg(smaller(reader.read(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private static ImageReader reader(ImageInputStream in) throws IOException {
        var readers = ImageIO.getImageReaders(in);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            String format = reader.getFormatName();
            if (format.equalsIgnoreCase("jpeg") || format.equalsIgnoreCase("png")) {
                return reader;
            }
        }
        throw unreadable();
    }

    private static Refused unreadable() {
        return new Refused("photo", "person.photo.unreadable");
    }

    private static BufferedImage smaller(BufferedImage picture) {
        double scale = Math.min(1, (double) LONGER_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return out.toByteArray();
    }
}
