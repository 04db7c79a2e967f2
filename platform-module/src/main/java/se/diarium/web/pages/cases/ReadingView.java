package se.diarium.web.pages.cases;

import java.util.List;
import se.diarium.search.Fragment;
import se.diarium.web.pages.LabelledLink;

/**
 * The text of a document as it is read in the page.
 *
 * @param pages those of this part; empty where the file has no text
 * @param contents leads to its headings; empty where it has too few
 * @param jumps lead to its pages; empty where there is one, or they are not known
 * @param position says which part of how many; empty where there is one
 * @param previous address of the part before; empty on the first
 * @param next address of the part after; empty on the last
 * @param marked says what is marked in it; empty for nothing
 * @param beside address of the file to be shown beside the text; empty for one that is no PDF
 */
public record ReadingView(
        List<PageView> pages,
        List<LabelledLink> contents,
        List<LabelledLink> jumps,
        String position,
        String previous,
        String next,
        String marked,
        String beside) {

    /**
     * A page.
     *
     * @param number empty where pages are not known
     * @param address of the page in the file; empty where that has no such addresses
     */
    public record PageView(String number, String address, List<BlockView> blocks) {}

    /** A paragraph, or a heading with the id by which it is found. */
    public record BlockView(Fragment text, String heading) {}
}
