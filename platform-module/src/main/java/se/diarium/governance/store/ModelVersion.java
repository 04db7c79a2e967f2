package se.diarium.governance.store;

import se.diarium.governance.model.GovernanceModel;

/**
 * A version of a governance model. It never changes: what is registered under it is read by it for good.
 *
 * @param yaml the file as it was given
 */
public record ModelVersion(ModelChange change, GovernanceModel model, String yaml) {

    public String code() {
        return change.code();
    }

    /** From 1. */
    public int version() {
        return change.version();
    }
}
