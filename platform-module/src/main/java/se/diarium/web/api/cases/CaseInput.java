package se.diarium.web.api.cases;

import java.time.LocalDate;
import se.diarium.register.NewCase;
import se.diarium.web.api.wire.GroundWire;

/** A case to register, as it comes. */
public record CaseInput(
        String series,
        String title,
        String publicTitle,
        String initiator,
        String publicInitiator,
        String handler,
        LocalDate registered,
        GroundWire secrecy,
        String diarienummer) {

    public NewCase toNewCase() {
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
