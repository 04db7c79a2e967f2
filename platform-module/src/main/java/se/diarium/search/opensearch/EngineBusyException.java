package se.diarium.search.opensearch;

import se.diarium.search.SearchUnavailableException;

/** OpenSearch answers that it has too much to do, or that the index is not ready. */
final class EngineBusyException extends SearchUnavailableException {

    private static final long serialVersionUID = 1L;

    EngineBusyException(String message) {
        super(message, null);
    }
}
