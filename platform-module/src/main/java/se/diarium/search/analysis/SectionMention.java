package se.diarium.search.analysis;

/**
 * A reference to a paragraph of minutes found in text, for example {@code § 101} or {@code §§ 101–103}.
 *
 * @param first number of the paragraph, the first of a range
 * @param last the last of a range, else the same
 * @param start offset of its first character
 * @param end offset after its last character
 */
public record SectionMention(int first, int last, int start, int end) {}
