package se.diarium.web.api.delegation;

import java.time.LocalDate;
import se.diarium.decision.delegation.DelegationInput;
import se.diarium.web.api.wire.GroundWire;

/** A decision by delegation to register, as it comes. */
record DelegationWire(
        String item,
        String text,
        String publicText,
        LocalDate date,
        String decidedBy,
        String recordId,
        GroundWire secrecy) {

    DelegationInput toInput() {
        return new DelegationInput(item, text, publicText, date, decidedBy, recordId, GroundWire.ground(secrecy));
    }
}
