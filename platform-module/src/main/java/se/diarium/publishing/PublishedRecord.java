package se.diarium.publishing;

/**
 * A published record with what its reading page shows.
 *
 * @param caseTitle the public title of its case; null when protected
 * @param text of the file; empty when it has none
 */
public record PublishedRecord(PublicRecord record, String caseTitle, String text) {}
