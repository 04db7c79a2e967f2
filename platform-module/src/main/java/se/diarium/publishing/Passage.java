package se.diarium.publishing;

/**
 * Personal data in a text.
 *
 * @param digits of the number
 * @param start index of the first character
 * @param end index after the last character
 * @param shown the number, its last digits hidden, with enough around it to find the place
 */
public record Passage(FindingKind kind, String digits, int start, int end, String shown) {}
