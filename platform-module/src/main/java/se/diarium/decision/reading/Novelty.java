package se.diarium.decision.reading;

/** What an item or a paper is to a member who has looked at the meeting before, or has not. */
public enum Novelty {
    /** It was not there when the member last looked. */
    NEW,
    /** It said something else then. */
    CHANGED,
    /** It was there then, as it is. */
    SEEN
}
