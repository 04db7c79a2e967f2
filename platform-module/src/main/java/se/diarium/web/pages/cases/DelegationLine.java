package se.diarium.web.pages.cases;

/**
 * A decision by delegation as citizens see it.
 *
 * @param reference body, day and number
 * @param basis item and what it delegates, and to whom
 * @param text what was decided, or that it is protected
 */
public record DelegationLine(String reference, String basis, String text) {}
