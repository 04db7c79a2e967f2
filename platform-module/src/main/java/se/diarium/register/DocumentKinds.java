package se.diarium.register;

import java.util.List;

/** The kinds of document that a region's governance model has, as far as the register asks for them. */
public interface DocumentKinds {

    /**
     * Holds what is said of a record against the model in force.
     *
     * @param kind code of the kind of record that is said; null where none is
     */
    Checked check(GovernedAs said, String kind);

    /**
     * What a record is by the model.
     *
     * @param governed with model and version; null where something is wrong
     * @param kind code of the kind of record that it is; null where something is wrong
     * @param faults what is wrong, by field
     */
    record Checked(GovernedAs governed, String kind, List<FieldError> faults) {

        public Checked {
            faults = List.copyOf(faults);
        }
    }
}
