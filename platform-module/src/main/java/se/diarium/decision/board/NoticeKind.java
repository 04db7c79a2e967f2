package se.diarium.decision.board;

/** What a notice is about. Source: kommunallagen (2017:725) 8 kap. 10 §. */
public enum NoticeKind {
    /** That the minutes of a meeting, or some of their paragraphs, have been approved (8 kap. 12 §). */
    MINUTES,
    /** When and where a meeting is to be, and what it is to handle (<i>kungörelse</i>, 5 kap. 13 and 14 §§). */
    MEETING,
    OTHER
}
