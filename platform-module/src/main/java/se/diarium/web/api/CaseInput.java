package se.diarium.web.api;

import java.time.LocalDate;
import se.diarium.register.NewCase;

/** A case to register, as it comes. */
record CaseInput(
        String series,
        String title,
        String publicTitle,
        String initiator,
        String publicInitiator,
        String handler,
        LocalDate registered,
        GroundWire secrecy,
        String diarienummer) {

    NewCase toNewCase() {
        return new NewCase(
                series,
                title,
                publicTitle,
                initiator,
                publicInitiator,
                handler,
                registered,
                GroundWire.ground(secrecy),
                diarienummer);
    }
}
