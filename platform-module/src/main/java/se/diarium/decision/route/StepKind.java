package se.diarium.decision.route;

/** What happens at a step of a route. The names are what is stored and what goes over the wire. */
public enum StepKind {
    /** A manager approves. */
    MANAGER,
    /** A director approves. */
    DIRECTOR,
    /** Named people or groups review, together or in turn. */
    REVIEW,
    /** The proposal is sent out for comment (remiss); each answer is a record of the case. */
    CONSULTATION,
    /** Negotiation with the unions: lag (1976:580) om medbestämmande i arbetslivet, 11 and 19 §§. */
    UNION,
    /** A body takes the matter up. */
    BODY;

    /** Whether it is for people or groups that the step names. */
    boolean named() {
        return this == REVIEW || this == CONSULTATION || this == UNION;
    }

    /** Whether somebody approves by virtue of an office. */
    boolean approval() {
        return this == MANAGER || this == DIRECTOR;
    }
}
