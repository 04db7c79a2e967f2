package se.diarium.decision.delegation;

/**
 * What a body may not let anyone else decide. Source: kommunallagen (2017:725) 6 kap. 38 §, which 7 kap. 5 § applies to
 * employees too.
 */
public enum ReservedMatter {
    /** The aims, direction, extent or quality of operations. */
    PRINCIPLES(1),
    /** Submissions and statements to the assembly, and statements on appeals against its decisions or the body's own as a whole. */
    STATEMENT(2),
    /** Exercise of authority against an individual, where it is a matter of principle or otherwise of greater weight. */
    AUTHORITY(3),
    /** Matters raised by a citizens' proposal that have been handed to the body. */
    CITIZENS_PROPOSAL(4),
    /** What another act says may not be delegated. */
    BY_STATUTE(5);

    private final int point;

    ReservedMatter(int point) {
        this.point = point;
    }

    public String source() {
        return "KL 2017:725 6 kap. 38 § " + point;
    }
}
