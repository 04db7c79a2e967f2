package se.diarium.search;

/** What was given as {@link SearchRequest#after()} is not the end of a page of that question. */
public class UnknownCursorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownCursorException() {
        super("Not a place in the results of this question");
    }
}
