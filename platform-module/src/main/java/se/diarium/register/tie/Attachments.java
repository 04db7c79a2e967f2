package se.diarium.register.tie;

import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import se.diarium.register.ConflictException;
import se.diarium.register.DiariumModel;
import se.diarium.register.IncomingFile;
import se.diarium.register.InvalidInputException;
import se.diarium.register.LegalGround;
import se.diarium.register.NewRecord;
import se.diarium.register.NotFoundException;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.TieReading;

/**
 * The attachments of records, with the caller's own rights. An attachment is a record of its own in the same case, with a number of its
 * own; what has attachments is none itself. Called inside a transaction.
 */
public class Attachments {

    private final RecordRegister records;
    private final CaseReading reading;
    private final TieReading ties;
    private final TieRules rules;
    private final TieWriting writing;

    Attachments(RecordRegister records, CaseReading reading, TieReading ties, TieRules rules, TieWriting writing) {
        this.records = records;
        this.reading = reading;
        this.ties = ties;
        this.rules = rules;
        this.writing = writing;
    }

    /**
     * Registers a new record as an attachment. An attachment of a secret record is secret by the same ground where no other is given.
     *
     * @param mainId of the record it is attached to
     * @throws NotFoundException if there is no such record that the caller may read
     * @throws InvalidInputException if a field cannot be accepted
     * @throws ConflictException if the record is voided or an attachment itself, or its case is settled
     */
    public RecordFile add(String mainId, NewRecord given, IncomingFile file) {
        NodeRef main = reading.requireRecord(mainId);
        TieWriting.refuse("attachmentOf", rules.againstAttachmentsOf(main));
        RecordFile of = reading.recordFile(main);
        RecordFile made = records.add(of.diarienummer(), asSecretAs(of.secrecy(), given), file);
        return tied(AuthenticationUtil.runAsSystem(() -> reading.requireRecord(made.id())), main);
    }

    /**
     * What is given of an attachment, with the ground of the record it is attached to where it has none of its own.
     *
     * @param ground of that record; null when it is not secret
     */
    public static NewRecord asSecretAs(LegalGround ground, NewRecord given) {
        return given.secrecy() == null && ground != null ? given.madeSecret(ground) : given;
    }

    /**
     * Makes a record an attachment of another, both of which the caller has just registered: secret ones may be closed to the caller
     * by now.
     *
     * @throws ConflictException if the rules of attachments stand in the way
     */
    public void attachNew(String mainId, String id) {
        AuthenticationUtil.runAsSystem(() -> {
            NodeRef main = reading.requireRecord(mainId);
            NodeRef attachment = reading.requireRecord(id);
            TieWriting.refuse("attachmentOf", rules.againstAttachment(attachment, main));
            writing.tie(attachment, main, DiariumModel.ASSOC_ATTACHMENT_OF);
            return null;
        });
    }

    /**
     * Makes a record that is registered already an attachment of another; nothing is changed where it is one.
     *
     * @throws NotFoundException if there are no two such records that the caller may read
     * @throws ConflictException if the rules of attachments stand in the way
     */
    public RecordFile attach(String mainId, String id) {
        NodeRef main = reading.requireRecord(mainId);
        NodeRef attachment = reading.requireRecord(id);
        writing.requireWritable(main);
        writing.requireWritable(attachment);
        TieWriting.refuse("attachmentOf", rules.againstAttachment(attachment, main));
        return ties.mains(attachment).contains(main) ? reading.recordFile(attachment) : tied(attachment, main);
    }

    /**
     * Makes an attachment a record by itself.
     *
     * @throws NotFoundException if it is no attachment of this record
     * @throws ConflictException if its case is settled
     */
    public void detach(String mainId, String id) {
        NodeRef main = reading.requireRecord(mainId);
        NodeRef attachment = Optional.of(reading.requireRecord(id))
                .filter(record -> ties.mains(record).contains(main))
                .orElseThrow(() -> new NotFoundException(id));
        writing.requireWritable(main);
        writing.requireWritable(attachment);
        TieWriting.refuse("attachmentOf", rules.againstChange(attachment));
        writing.untie(attachment, main, DiariumModel.ASSOC_ATTACHMENT_OF);
    }

    private RecordFile tied(NodeRef attachment, NodeRef main) {
        writing.tie(attachment, main, DiariumModel.ASSOC_ATTACHMENT_OF);
        return AuthenticationUtil.runAsSystem(() -> reading.recordFile(attachment));
    }
}
