package se.diarium.document.page;

import java.nio.file.Path;
import java.util.List;
import se.diarium.document.text.UnreadableDocumentException;

/** Works on the pages of a PDF that nobody has checked. Safe for use by many threads. */
public interface PdfPages {

    /**
     * The pages with their texts and where these stand.
     *
     * @param pdf is read, never changed
     * @throws UnreadableDocumentException when the file cannot or must not be read; the reason says which
     */
    List<PageText> read(Path pdf) throws UnreadableDocumentException;

    /**
     * Writes a copy in which nothing is left under the covers, neither text nor picture, nor anything that is not on a page: what
     * the file says about itself, files within it, comments, forms, bookmarks, scripts.
     *
     * @param pdf is read, never changed
     * @param title what the copy is called in its own metadata
     * @param copy the file to write
     * @throws UnreadableDocumentException when the file cannot or must not be read; the reason says which
     */
    void cover(Path pdf, List<Cover> covers, String title, Path copy) throws UnreadableDocumentException;
}
