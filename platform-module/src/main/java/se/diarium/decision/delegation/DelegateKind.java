package se.diarium.decision.delegation;

/** Whom a body may give its right to decide to, with what permits it and what says how the decisions are reported to the body. */
public enum DelegateKind {
    /** An employee of the region. */
    EMPLOYEE("KL 2017:725 7 kap. 5 §", "KL 2017:725 7 kap. 8 §"),
    /** The body's presidium. */
    PRESIDIUM("KL 2017:725 6 kap. 37 §", "KL 2017:725 6 kap. 40 §"),
    /** A committee of the body, as its arbetsutskott. */
    COMMITTEE("KL 2017:725 6 kap. 37 §", "KL 2017:725 6 kap. 40 §"),
    /** A member or a substitute of the body. */
    MEMBER("KL 2017:725 6 kap. 37 §", "KL 2017:725 6 kap. 40 §"),
    /** The chair, or another member that the body has chosen, where the body's own decision cannot be waited for. */
    URGENT("KL 2017:725 6 kap. 39 §", "KL 2017:725 6 kap. 39 §");

    private final String permittedBy;
    private final String reportedBy;

    DelegateKind(String permittedBy, String reportedBy) {
        this.permittedBy = permittedBy;
        this.reportedBy = reportedBy;
    }

    /** The provision that lets a body delegate to such a one. */
    public String permittedBy() {
        return permittedBy;
    }

    /** The provision on reporting the decisions to the body. */
    public String reportedBy() {
        return reportedBy;
    }
}
