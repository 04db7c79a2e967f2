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

    /** How much a base line may rise to be one across the page, and two may differ to be of one direction. */
    private static final double ASLANT = 0.1;

    /** What stands between words and lines. */
    static Glyph between(String text) {
        return new Glyph(text, null, null, null, 0);
    }

    /** Whether another sign goes on a base line that goes up, down or aslant where this one ends, at most so many sizes of the letters away. */
    boolean isFollowedBy(Glyph next, double sizes) {
        double along = to.getX() - from.getX();
        double up = to.getY() - from.getY();
        double nextAlong = next.to.getX() - next.from.getX();
        double nextUp = next.to.getY() - next.from.getY();
        boolean across = Math.abs(up) <= ASLANT * Math.abs(along);
        boolean turned = Math.abs(along * nextUp - up * nextAlong)
                > ASLANT * Math.hypot(along, up) * Math.hypot(nextAlong, nextUp);
        boolean onward = along * nextAlong + up * nextUp > 0;
        return !across && !turned && onward && to.distance(next.from) <= sizes * size;
    }
}
