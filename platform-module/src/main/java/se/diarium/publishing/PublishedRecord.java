package se.diarium.publishing;

import se.diarium.document.text.PagedText;

/**
 * A published record with what its reading page shows.
 *
 * @param caseTitle the public title of its case; null when protected
 * @param pagedText text of the file, with a form feed before each page but the first where pages are known; empty when it has none
 */
public record PublishedRecord(PublicRecord record, String caseTitle, String pagedText) {

    /** The text of the file; empty when it has none. */
    public String text() {
        return PagedText.plain(pagedText);
    }
}
