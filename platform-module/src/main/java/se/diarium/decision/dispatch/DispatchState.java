package se.diarium.decision.dispatch;

/** How far the dispatch to a recipient has come. */
public enum DispatchState {
    /** Not sent yet. */
    WAITING,
    /** About to be sent, or being sent. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** The mail server refused it, or could not be reached. */
    FAILED,
    /** The platform stopped while it was being sent; whether it was is not known. */
    UNKNOWN,
    /** It was sent and came back. */
    BOUNCED,
    /** It was sent in another way than by this mail, as by post, and somebody has said so. */
    OTHERWISE;

    /** Whether it is sent when everybody is who has nothing yet. */
    boolean open() {
        return this == WAITING || this == FAILED;
    }

    /** Whether it is sent again when somebody asks for this recipient. */
    boolean repeatable() {
        return open() || this == UNKNOWN || this == BOUNCED;
    }

    /** Whether it may have left, so that it can come back. */
    boolean left() {
        return this == SENT || this == UNKNOWN || this == SENDING || this == OTHERWISE;
    }

    /** Whether it is known to have left, even where it came back. */
    boolean dispatched() {
        return this == SENT || this == BOUNCED || this == OTHERWISE;
    }
}
