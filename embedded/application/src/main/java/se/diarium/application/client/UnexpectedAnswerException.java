package se.diarium.application.client;

/** The server answered with another status than the caller can go on with. */
public final class UnexpectedAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnexpectedAnswerException(int expected, Answer answer) {
        super("Expected status " + expected + ", got " + answer.status() + ": " + answer.text());
    }
}
