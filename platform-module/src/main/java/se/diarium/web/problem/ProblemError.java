package se.diarium.web.problem;

/**
 * What is wrong with one field.
 *
 * @param field the field as named in the request, nested ones with dots; in a file the path, with slashes
 * @param code stable for programs
 * @param message what is wrong and what is accepted, in the caller's language
 * @param line of the file that was sent, from 1; null where it is none, or the file as a whole
 * @param column of that line, from 1; null where there is no line
 */
public record ProblemError(String field, String code, String message, Integer line, Integer column) {

    public ProblemError(String field, String code, String message) {
        this(field, code, message, null, null);
    }
}
