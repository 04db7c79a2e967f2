package se.diarium.register;

/** What a body decided in a matter. */
public enum Outcome {
    APPROVED,
    APPROVED_WITH_CHANGES,
    REJECTED,
    TABLED,
    REFERRED_BACK,
    PASSED_ON,
    NOTED;

    /** Whether the body is done with the matter; tabled and referred-back matters come again, passed-on ones go on. */
    public boolean settles() {
        return this != TABLED && this != REFERRED_BACK && this != PASSED_ON;
    }
}
