package se.diarium.search.judged;

/** What the corpus states of a document, so that a grade can be told by a rule. */
public enum Fact {
    /** The document's id. */
    ID,
    /** The matter the document belongs to, or the series of a document that comes every year. */
    TOPIC,
    /** The matters that a document deals with among others, minutes for example. */
    ABOUT,
    /** What the document is: case, letter, report, plan, policy, extract, minutes, mail and so on. */
    ROLE,
    /** Code of the region. */
    REGION,
    /** The year the document is from. */
    YEAR,
    /** The year a plan or a report is for. */
    FOR,
    /** Code of the body. */
    BODY,
    /** A particular piece of knowledge that stands in the text. */
    TAG
}
