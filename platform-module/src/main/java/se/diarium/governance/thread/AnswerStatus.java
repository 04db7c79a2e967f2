package se.diarium.governance.thread;

/** What became of something that a plan holds. */
public enum AnswerStatus {
    NOT_STARTED,
    ON_TRACK,
    DEVIATES,
    DONE
}
