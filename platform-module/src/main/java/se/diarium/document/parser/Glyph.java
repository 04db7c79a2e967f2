package se.diarium.document.parser;

import java.awt.geom.Point2D;
import se.diarium.document.page.Box;

/**
 * Characters that are shown as one sign, or what stands between words and lines.
 *
 * @param box all of the sign, in fractions of the page; null for what is not on the page
 * @param from where its base line begins, in points from the lower left corner of the page as it is shown
 * @param to where its base line ends
 * @param size of the letters, in points
 */
record Glyph(String text, Box box, Point2D from, Point2D to, double size) {

    /** What stands between words and lines. */
    static Glyph between(String text) {
        return new Glyph(text, null, null, null, 0);
    }
}
