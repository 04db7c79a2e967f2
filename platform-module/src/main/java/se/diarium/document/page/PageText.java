package se.diarium.document.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a page and where each of its characters stands.
 *
 * @param number from 1
 * @param width of the page as it is shown, in points
 * @param height of the page as it is shown, in points
 * @param boxes of the characters; null for one that is not on the page, as the space between words and the break between lines
 */
public record PageText(int number, double width, double height, String text, List<Box> boxes) {

    /** How far apart the middles of signs in one line may be, across the line, in parts of a sign. */
    private static final double ACROSS = 0.25;
    /** How far apart two signs of a word may be, along the line, in parts of a sign's height. */
    private static final double ALONG = 1;

    /** Where a part of the text stands: one box for each line. */
    public List<Box> places(int start, int end) {
        List<Box> places = new ArrayList<>();
        for (Box box : boxes.subList(start, end)) {
            int last = places.size() - 1;
            if (box != null && last >= 0 && sameLine(places.get(last), box)) {
                places.set(last, places.get(last).and(box));
            } else if (box != null) {
                places.add(box);
            }
        }
        return List.copyOf(places);
    }

    /** In a line across the page, or up or down where the page was turned. */
    private boolean sameLine(Box line, Box box) {
        double size = Math.max(box.height() * height, box.width() * width);
        double aside = Math.max(line.x() - box.right(), box.x() - line.right()) * width;
        double below = Math.max(line.y() - box.bottom(), box.y() - line.bottom()) * height;
        double middles = Math.abs(line.middle().y() - box.middle().y()) * height;
        double sides = Math.abs(line.middle().x() - box.middle().x()) * width;
        return aside <= ALONG * size && middles <= ACROSS * size || below <= ALONG * size && sides <= ACROSS * size;
    }

    /** Whether a character stands, by the middle of its box, within this one. */
    public boolean showsTextIn(Box place) {
        return boxes.stream().anyMatch(box -> box != null && place.overlaps(box.middle()));
    }
}
