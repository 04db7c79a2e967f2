package se.diarium.acceptance;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A page as a picture small enough to be kept: a wide one scaled to half, the upper part of a long one, and few colours.
 *
 * <p>Two pictures are compared by their average colours in squares of eight dots. That leaves the shapes of letters out of account, which
 * machines draw differently, and notices whatever is as big as a button: a part that is missing, has moved by about a line or
 * more, or has another colour.
 */
final class Picture {

    private static final int WIDEST = 640;
    private static final int LONGEST = 800;
    private static final int STEP = 17;
    private static final int SQUARE = 8;
    private static final int STRONGLY = 30;
    private static final int RED = 0xd00000;

    private final BufferedImage image;

    private Picture(BufferedImage image) {
        this.image = image;
    }

    /** @param screenshot a PNG as wide as the page */
    static Picture of(byte[] screenshot) {
        try {
            BufferedImage page = ImageIO.read(new ByteArrayInputStream(screenshot));
            int scale = page.getWidth() > WIDEST ? 2 : 1;
            BufferedImage small = blank(page.getWidth() / scale, Math.min(LONGEST, page.getHeight() / scale));
            Graphics2D drawing = small.createGraphics();
            drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            drawing.drawImage(page, 0, 0, page.getWidth() / scale, page.getHeight() / scale, null);
            drawing.dispose();
            for (int y = 0; y < small.getHeight(); y++) {
                for (int x = 0; x < small.getWidth(); x++) {
                    small.setRGB(x, y, rounded(small.getRGB(x, y)));
                }
            }
            return new Picture(small);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Picture read(Path file) {
        try {
            return new Picture(ImageIO.read(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How large a part of the squares differs strongly from another picture's, from 0 to 1. */
    double unlike(Picture other) {
        int differing = 0;
        int all = 0;
        for (int y = 0; y < Math.max(image.getHeight(), other.image.getHeight()); y += SQUARE) {
            for (int x = 0; x < Math.max(image.getWidth(), other.image.getWidth()); x += SQUARE) {
                all++;
                if (differs(other, x, y)) {
                    differing++;
                }
            }
        }
        return (double) differing / all;
    }

    /** This picture with the squares red that differ strongly from another's. */
    Picture markedAgainst(Picture other) {
        BufferedImage marked = blank(
                Math.max(image.getWidth(), other.image.getWidth()),
                Math.max(image.getHeight(), other.image.getHeight()));
        for (int y = 0; y < marked.getHeight(); y++) {
            for (int x = 0; x < marked.getWidth(); x++) {
                boolean differs = differs(other, x - x % SQUARE, y - y % SQUARE);
                marked.setRGB(x, y, differs || !has(x, y) ? RED : image.getRGB(x, y));
            }
        }
        return new Picture(marked);
    }

    private boolean differs(Picture other, int left, int top) {
        if (!has(left, top) || !other.has(left, top)) {
            return true;
        }
        int[] mine = average(left, top);
        int[] theirs = other.average(left, top);
        for (int channel = 0; channel < mine.length; channel++) {
            if (Math.abs(mine[channel] - theirs[channel]) > STRONGLY) {
                return true;
            }
        }
        return false;
    }

    private boolean has(int x, int y) {
        return x < image.getWidth() && y < image.getHeight();
    }

    private int[] average(int left, int top) {
        int[] sums = new int[3];
        int dots = 0;
        for (int y = top; y < Math.min(top + SQUARE, image.getHeight()); y++) {
            for (int x = left; x < Math.min(left + SQUARE, image.getWidth()); x++) {
                int colour = image.getRGB(x, y);
                sums[0] += colour >> 16 & 0xff;
                sums[1] += colour >> 8 & 0xff;
                sums[2] += colour & 0xff;
                dots++;
            }
        }
        return new int[] {sums[0] / dots, sums[1] / dots, sums[2] / dots};
    }

    private static BufferedImage blank(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static int rounded(int colour) {
        return step(colour >> 16 & 0xff) << 16 | step(colour >> 8 & 0xff) << 8 | step(colour & 0xff);
    }

    private static int step(int channel) {
        return Math.round((float) channel / STEP) * STEP;
    }
}
