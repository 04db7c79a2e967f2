package se.diarium.embedded.dictionary;

/** What a model says of a property in yes and no. */
record PropertyFlags(
        boolean multiValued,
        boolean mandatory,
        boolean mandatoryEnforced,
        boolean isProtected,
        boolean indexed,
        boolean storedInIndex,
        boolean indexedAtomically) {
    PropertyFlags withMandatory(Boolean isMandatory, Boolean isEnforced) {
        return new PropertyFlags(
                multiValued,
                isMandatory == null ? mandatory : isMandatory,
                isEnforced == null ? mandatoryEnforced : isEnforced,
                isProtected,
                indexed,
                storedInIndex,
                indexedAtomically);
    }
}
