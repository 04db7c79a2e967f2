package se.diarium.document.parser;

import java.io.Serializable;
import java.util.List;
import se.diarium.document.page.Cover;

/**
 * What a child process is to do with the pages of a PDF: tell what stands on them, or write a copy with places covered.
 *
 * @param covers what to cover; null to tell what stands on the pages
 * @param title what the copy is called in its own metadata
 */
record PageOrder(List<Cover> covers, String title) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the child calls the file that it writes. */
    static final String RESULT = "result";
}
