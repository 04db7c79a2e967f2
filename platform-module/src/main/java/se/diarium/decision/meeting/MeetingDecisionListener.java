package se.diarium.decision.meeting;

/**
 * Told of each item about a case that a body has decided: when its meeting is marked held, in the same transaction, after the
 * decision is in the case and before the next. What it throws keeps the meeting from being held.
 */
@FunctionalInterface
public interface MeetingDecisionListener {

    void decided(DecidedItem item);
}
