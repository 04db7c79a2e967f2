package se.diarium.register.node;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import se.diarium.register.CaseStatus;
import se.diarium.register.ConflictException;
import se.diarium.register.DiariumModel;
import se.diarium.register.GovernedAs;
import se.diarium.register.RecordChange;
import se.diarium.register.RecordFile;

/** Changes what is said about records, with the rights of whoever runs it. */
class RecordWriting {

    private final RecordRules rules;
    private final CaseReading reading;
    private final StateNodes states;
    private final Descriptions descriptions;

    RecordWriting(RecordRules rules, CaseReading reading, StateNodes states, Descriptions descriptions) {
        this.rules = rules;
        this.reading = reading;
        this.states = states;
        this.descriptions = descriptions;
    }

    void amend(NodeRef record, RecordChange change) {
        rules.check(change);
        // As the system: a secret record's handler may read it though the case is another's.
        CaseStatus status = AuthenticationUtil.runAsSystem(() -> states.status(reading.caseOf(record)));
        status.requireOpen();
        RecordFile file = reading.recordFile(record);
        requireChangeable(file, change);
        Document document = Document.of(file.governed(), change);
        GovernedAs governed =
                document.changes() && document.said() != null ? rules.settled(document.said(), file.kind()) : null;
        Sanction.run(() -> {
            if (document.changes()) {
                descriptions.govern(record, governed);
            }
            descriptions.set(record, DiariumModel.PROP_TITLE, change.title());
            descriptions.set(record, DiariumModel.PROP_PUBLIC_TITLE, change.publicTitle());
            descriptions.set(record, DiariumModel.PROP_COUNTERPARTY, change.counterparty());
            descriptions.set(record, DiariumModel.PROP_PUBLIC_COUNTERPARTY, change.publicCounterparty());
            descriptions.makeSecret(record, change.secrecy());
        });
    }

    /**
     * What a change says that a record is by the governance model.
     *
     * @param said null for nothing
     */
    private record Document(boolean changes, GovernedAs said) {

        static Document of(GovernedAs before, RecordChange change) {
            if (change.documentKind() == null && change.documentFor() == null) {
                return new Document(false, before);
            }
            String kind = or(change.documentKind(), before == null ? null : before.documentKind());
            String forWhom = or(change.documentFor(), before == null ? null : before.documentFor());
            boolean cleared =
                    change.documentKind() != null && change.documentKind().isBlank();
            return new Document(true, cleared ? null : GovernedAs.said(kind, forWhom));
        }

        private static String or(String given, String before) {
            return given == null ? before : given;
        }
    }

    private static void requireChangeable(RecordFile file, RecordChange change) {
        if (file.voided() != null) {
            throw new ConflictException("voided", "record.voided");
        }
        boolean publicForms = change.publicTitle() != null || change.publicCounterparty() != null;
        if (file.publication() != null && (publicForms || change.secrecy() != null)) {
            throw new ConflictException("publication", "record.published");
        }
    }
}
