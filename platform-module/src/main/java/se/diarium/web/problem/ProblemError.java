package se.diarium.web.problem;

/**
 * What is wrong with one field.
 *
 * @param field the field as named in the request, nested ones with dots
 * @param code stable for programs
 * @param message what is wrong and what is accepted, in the caller's language
 */
public record ProblemError(String field, String code, String message) {}
