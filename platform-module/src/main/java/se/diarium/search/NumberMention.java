package se.diarium.search;

import java.util.Optional;

/**
 * A diarienummer found in text.
 *
 * @param series its series, when the text names it
 * @param year with its century
 * @param start offset of its first character
 * @param end offset after its last character
 */
public record NumberMention(Optional<String> series, int number, int year, int start, int end) {}
