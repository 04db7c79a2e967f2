package se.diarium.register.tie;

import java.util.Objects;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import se.diarium.register.ConflictException;
import se.diarium.register.DiariumModel;
import se.diarium.register.IncomingFile;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NewRecord;
import se.diarium.register.NotFoundException;
import se.diarium.register.Reason;
import se.diarium.register.RecordChange;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.RecordTies;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.StateNodes;

/**
 * New versions of records. The file of a registered record never changes: a new version is a new record, which takes the place of the
 * former, and that one stays as it was, published if it was. Called inside a transaction, with the caller's own rights.
 */
public class RecordVersions {

    private final RecordRegister records;
    private final CaseReading reading;
    private final NodeService nodes;
    private final StateNodes states;
    private final TieRules rules;
    private final TieWriting writing;

    RecordVersions(
            RecordRegister records,
            CaseReading reading,
            NodeService nodes,
            StateNodes states,
            TieRules rules,
            TieWriting writing) {
        this.records = records;
        this.reading = reading;
        this.nodes = nodes;
        this.states = states;
        this.rules = rules;
        this.writing = writing;
    }

    /**
     * Registers a record that takes the place of another. An attachment's new version is an attachment of the same record; the
     * attachments of the former stay with the former.
     *
     * @param given what is said of the new one; what is left out is as of the former, the day is today
     * @param reason for the history; null for none
     * @throws NotFoundException if there is no such record that the caller may read
     * @throws InvalidInputException if a field cannot be accepted
     * @throws ConflictException if the former is voided or superseded already, or its case is settled
     */
    public RecordFile supersede(String id, NewRecord given, IncomingFile file, String reason) {
        String why = Reason.optional(reason);
        NodeRef former = reading.requireRecord(id);
        TieWriting.refuse("supersedes", rules.againstVersionsOf(former));
        RecordFile before = reading.recordFile(former);
        NewRecord said = filled(given, before, former);
        RecordFile made = records.add(before.diarienummer(), said, file);
        return AuthenticationUtil.runAsSystem(() -> {
            NodeRef record = reading.requireRecord(made.id());
            keepTitleProtected(given, before, made);
            writing.tie(record, former, DiariumModel.ASSOC_REVISES);
            RecordTies ties = reading.recordFile(former).ties();
            if (ties.attachmentOf() != null) {
                writing.tie(record, reading.requireRecord(ties.attachmentOf().id()), DiariumModel.ASSOC_ATTACHMENT_OF);
            }
            states.explain(former, StateNodes.REASON, why);
            return reading.recordFile(record);
        });
    }

    /** A record without a public form of its title gets its title for one, which a protected title must not become. */
    private void keepTitleProtected(NewRecord given, RecordFile before, RecordFile made) {
        if (given.publicTitle() == null && before.publicTitle() == null && made.publicTitle() != null) {
            records.amend(made.id(), new RecordChange(null, "", null, null, null));
        }
    }

    private NewRecord filled(NewRecord given, RecordFile before, NodeRef former) {
        return new NewRecord(
                Objects.requireNonNullElse(given.title(), before.title()),
                given.publicTitle() == null && given.title() == null ? before.publicTitle() : given.publicTitle(),
                Objects.requireNonNullElse(given.kind(), before.kind()),
                Objects.requireNonNullElse(given.direction(), before.direction()),
                given.date(),
                given.counterparty() == null ? before.counterparty() : given.counterparty(),
                given.counterparty() == null && given.publicCounterparty() == null
                        ? before.publicCounterparty()
                        : given.publicCounterparty(),
                given.secrecy() == null ? before.secrecy() : given.secrecy(),
                given.periodFirstYear() == null
                        ? (Integer) nodes.getProperty(former, DiariumModel.PROP_FIRST_YEAR)
                        : given.periodFirstYear(),
                given.periodLastYear() == null
                        ? (Integer) nodes.getProperty(former, DiariumModel.PROP_LAST_YEAR)
                        : given.periodLastYear(),
                given.governed() == null ? before.governed() : given.governed());
    }
}
