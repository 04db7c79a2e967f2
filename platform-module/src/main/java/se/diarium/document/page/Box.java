package se.diarium.document.page;

import java.io.Serializable;

/**
 * A rectangle on a page as it is shown, in fractions of the page.
 *
 * @param x of its left edge, from the left edge of the page
 * @param y of its upper edge, from the upper edge of the page
 */
public record Box(double x, double y, double width, double height) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final double EDGE = 0.1;

    /** The smallest box that holds both corners. */
    public static Box between(double x1, double y1, double x2, double y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x1 - x2), Math.abs(y1 - y2));
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /** The smallest box that holds both. */
    public Box and(Box other) {
        return between(
                Math.min(x, other.x),
                Math.min(y, other.y),
                Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    /** The half of it, in both directions, that is around its middle: the part of a sign's box that every letter fills. */
    public Box middle() {
        return new Box(x + width / 4, y + height / 4, width / 2, height / 2);
    }

    /** Whether they have a part in common that is more than an edge. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    public boolean contains(double left, double top) {
        return left >= x && left <= right() && top >= y && top <= bottom();
    }

    /** The same but for a tenth at each edge, which letters hardly reach. */
    public Box inner() {
        return new Box(x + EDGE * width, y + EDGE * height, width * (1 - 2 * EDGE), height * (1 - 2 * EDGE));
    }
}
