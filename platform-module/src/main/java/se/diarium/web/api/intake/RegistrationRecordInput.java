package se.diarium.web.api.intake;

import java.time.LocalDate;
import se.diarium.register.Direction;
import se.diarium.register.GovernedAs;
import se.diarium.register.NewRecord;
import se.diarium.web.api.wire.GroundWire;

/**
 * A record registered together with others, as it comes.
 *
 * @param file name of the file of the form that it is
 * @param attachment number of the attachment of that mail, from 1, when it is one; null when it is the file itself
 */
record RegistrationRecordInput(
        String file,
        Integer attachment,
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

    NewRecord toNewRecord() {
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
