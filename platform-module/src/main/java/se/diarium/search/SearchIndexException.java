package se.diarium.search;

/** The index could not be read or written. */
public class SearchIndexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SearchIndexException(String message, Throwable cause) {
        super(message, cause);
    }
}
