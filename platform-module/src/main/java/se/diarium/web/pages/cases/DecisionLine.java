package se.diarium.web.pages.cases;

/**
 * A decision as it is shown.
 *
 * @param reference body, day and paragraph
 * @param outcome in a word; empty where not known
 * @param text the wording; empty where there is none
 * @param date ISO form of the day
 * @param address of its page; empty where there is none
 * @param appeal until when it can be appealed; empty where it has not been announced
 */
public record DecisionLine(String reference, String outcome, String text, String date, String address, String appeal) {}
