package se.diarium.web.api.cases;

import se.diarium.register.CaseChange;
import se.diarium.web.api.wire.GroundWire;

/** A change of a case, as it comes: what is left out stays as it is, an empty text clears. */
record CaseChangeInput(
        String title,
        String publicTitle,
        String initiator,
        String publicInitiator,
        String handler,
        GroundWire secrecy) {

    CaseChange toChange() {
        return new CaseChange(title, publicTitle, initiator, publicInitiator, handler, GroundWire.ground(secrecy));
    }
}
