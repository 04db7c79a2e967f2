package se.diarium.decision.paper.docx;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;

/**
 * A picture that takes the place of a placeholder.
 *
 * @param bytes PNG or JPEG
 * @param alternative what it shows, in words
 * @param width in points
 * @param height in points
 */
public record Picture(byte[] bytes, PictureType type, String alternative, float width, float height) {

    private static final float MOST_WIDTH = 170;
    private static final float MOST_HEIGHT = 48;

    /** @throws IllegalArgumentException if these are the bytes of neither PNG nor JPEG */
    public static Picture of(byte[] bytes, String alternative) {
        PictureType type = type(bytes);
        try {
            BufferedImage image = type == null ? null : ImageIO.read(new ByteArrayInputStream(bytes));
            if (image == null) {
                throw new IllegalArgumentException("neither PNG nor JPEG");
            }
            float scale = Math.min(MOST_WIDTH / image.getWidth(), MOST_HEIGHT / image.getHeight());
            return new Picture(bytes, type, alternative, image.getWidth() * scale, image.getHeight() * scale);
        } catch (IOException e) {
            throw new IllegalArgumentException("no picture that can be read: " + e.getMessage(), e);
        }
    }

    private static PictureType type(byte[] bytes) {
        if (bytes.length > 3 && (bytes[0] & 0xFF) == 0x89 && bytes[1] == 'P' && bytes[2] == 'N') {
            return PictureType.PNG;
        }
        return bytes.length > 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8 ? PictureType.JPEG : null;
    }
}
