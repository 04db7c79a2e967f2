package se.diarium.search.opensearch;

import se.diarium.search.SearchIndexException;

/** Another process of ours has put another index in the place of the one written to. */
final class IndexReplacedException extends SearchIndexException {

    private static final long serialVersionUID = 1L;

    IndexReplacedException(String name) {
        super("The index " + name + " has been replaced by another; it is gone on with from its position", null);
    }
}
