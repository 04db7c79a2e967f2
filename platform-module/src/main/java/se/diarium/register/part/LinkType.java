package se.diarium.register.part;

/** How a case has to do with another. The names are what is stored and what goes over the wire. */
public enum LinkType {
    RELATED,
    CONTINUES,
    CONTINUED_BY,
    SAME_MATTER;

    /** The same link as the other case has it. */
    public LinkType seenFromOther() {
        return switch (this) {
            case CONTINUES -> CONTINUED_BY;
            case CONTINUED_BY -> CONTINUES;
            case RELATED, SAME_MATTER -> this;
        };
    }
}
