package se.diarium.web.api.records;

import java.time.LocalDate;
import se.diarium.register.Direction;
import se.diarium.register.GovernedAs;
import se.diarium.register.NewRecord;
import se.diarium.web.api.wire.GroundWire;

/** What a file of the working material is registered as, as it comes. */
public record RecordInput(
        String title,
        String publicTitle,
        String kind,
        Direction direction,
        LocalDate date,
        String counterparty,
        String publicCounterparty,
        GroundWire secrecy,
        Integer periodFirstYear,
        Integer periodLastYear,
        String documentKind,
        String documentFor) {

    public NewRecord toNewRecord() {
        return new NewRecord(
                title,
                publicTitle,
                kind,
                direction,
                date,
                counterparty,
                publicCounterparty,
                GroundWire.ground(secrecy),
                periodFirstYear,
                periodLastYear,
                GovernedAs.said(documentKind, documentFor));
    }
}
