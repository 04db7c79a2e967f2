package se.diarium.register.node;

import java.util.Collection;
import java.util.Map;
import se.diarium.register.RecordRef;
import se.diarium.register.listing.SuccessorTable;

/** Which records were superseded, and by what, as far as the caller may read what is in force. Called inside a transaction. */
public class Supersessions {

    private final SuccessorTable table;
    private final CaseReading reading;

    Supersessions(SuccessorTable table, CaseReading reading) {
        this.table = table;
        this.reading = reading;
    }

    /** The records in force, by the ids of those among the given ones whose place they took. */
    public Map<String, RecordRef> inForce(Collection<String> ids) {
        return table.inForce(
                ids, successor -> reading.readable(Nodes.ref(successor.record().id())));
    }
}
