package se.diarium.web.api;

import se.diarium.register.CaseChange;
import se.diarium.register.CaseStatus;

/** A change of a case, as it comes: what is left out stays as it is, an empty text clears. */
record CaseChangeInput(
        String title,
        String publicTitle,
        String initiator,
        String publicInitiator,
        String handler,
        GroundWire secrecy,
        CaseStatus status) {

    /** The change of the fields, without the status; null when none is given. */
    CaseChange toChange() {
        if (title == null
                && publicTitle == null
                && initiator == null
                && publicInitiator == null
                && handler == null
                && secrecy == null) {
            return null;
        }
        return new CaseChange(title, publicTitle, initiator, publicInitiator, handler, GroundWire.ground(secrecy));
    }
}
