package se.diarium.search;

/** The engine does not answer at the moment; it is worth trying again in a while. */
public class SearchUnavailableException extends SearchIndexException {

    private static final long serialVersionUID = 1L;

    public SearchUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
