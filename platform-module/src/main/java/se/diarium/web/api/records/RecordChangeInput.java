package se.diarium.web.api.records;

import se.diarium.register.RecordChange;
import se.diarium.web.api.wire.GroundWire;

/** A change of what is said about a record, as it comes: what is left out stays as it is, an empty text clears. */
record RecordChangeInput(
        String title,
        String publicTitle,
        String counterparty,
        String publicCounterparty,
        GroundWire secrecy,
        String documentKind,
        String documentFor) {

    RecordChange toChange() {
        return new RecordChange(
                title,
                publicTitle,
                counterparty,
                publicCounterparty,
                GroundWire.ground(secrecy),
                documentKind,
                documentFor);
    }
}
