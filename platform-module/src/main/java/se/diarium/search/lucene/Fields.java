package se.diarium.search.lucene;

import se.diarium.search.Facet;

/** Names of the fields of an index. */
final class Fields {

    /** Raised with every change of what the fields hold, so that an older index is rebuilt. */
    static final int SCHEMA = 6;

    static final String ID = "id";

    /** The heading, in all its forms. */
    static final String TITLE = "title";

    /** The text of the document, in all its forms. */
    static final String TEXT = "text";

    /** Counterparty, decision, number and file name as words: what else describes an entry. */
    static final String ABOUT = "about";

    /** Every word of the entry with what it counts, see {@link WordWeights}. */
    static final String WORDS = "words";

    /** The same of its heading. */
    static final String HEADING = "heading";

    /** The entry's own diarienummer as reference terms. */
    static final String NUMBER = "number";

    /** The same for cases alone, so that a case comes before its records. */
    static final String CASE_NUMBER = "caseNumber";

    /** Reference terms of the entry's own decision. */
    static final String DECIDED = "decided";

    /** Reference terms of what heading and text mention. */
    static final String MENTION = "mention";

    static final String READER = "reader";
    static final String TYPE = "type";
    static final String BODY = "body";
    static final String KIND = "kind";
    static final String DOCUMENT = "document";
    static final String MODEL = "model";
    /** Each year of the period that a plan or report is about. */
    static final String PERIOD = "period";

    static final String CARRIES_OUT = "carriesOut";
    static final String FOLLOWS_UP = "followsUp";
    static final String YEAR = "year";
    static final String NUMBER_YEAR = "numberYear";
    static final String SERIES = "series";
    static final String RUNNING_NUMBER = "runningNumber";
    static final String RECORD_NUMBER = "recordNumber";
    static final String DIARIENUMMER = "diarienummer";
    static final String COUNTERPARTY = "counterparty";
    static final String DECISION = "decision";
    static final String STATUS = "status";
    static final String FILE = "file";

    /** Days since 1970-01-01. */
    static final String DATE = "date";

    /** Seconds since 1970-01-01T00:00Z. */
    static final String CHANGED = "changed";

    /** What a score is multiplied by. */
    static final String WEIGHT = "weight";

    /** A hash of the id: the last word on the order of hits. */
    static final String TIE = "tie";

    static final String FINGERPRINT = "fingerprint";

    private Fields() {}

    /** Whether a field holds words with weights. */
    static boolean isWeighed(String field) {
        return field.equals(WORDS) || field.equals(HEADING);
    }

    static String of(Facet facet) {
        return switch (facet) {
            case BODY -> BODY;
            case KIND -> KIND;
            case YEAR -> YEAR;
            case STATE -> STATUS;
            case DOCUMENT -> DOCUMENT;
        };
    }
}
