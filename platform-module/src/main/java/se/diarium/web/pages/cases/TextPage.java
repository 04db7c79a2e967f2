package se.diarium.web.pages.cases;

import java.util.List;

/**
 * A page of a document's text, or as much of it as goes with a part.
 *
 * @param number of the page, from 1; 0 where pages are not known
 */
record TextPage(int number, List<TextBlock> blocks) {

    TextPage {
        blocks = List.copyOf(blocks);
    }
}
