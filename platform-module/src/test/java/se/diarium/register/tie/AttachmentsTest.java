package se.diarium.register.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeService;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.ConflictException;
import se.diarium.register.DiariumModel;
import se.diarium.register.Direction;
import se.diarium.register.LegalGround;
import se.diarium.register.NewRecord;
import se.diarium.register.NotAllowedException;
import se.diarium.register.RecordChange;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordLifecycle;
import se.diarium.register.RecordRef;
import se.diarium.register.RecordRegister;
import se.diarium.register.event.Event;
import se.diarium.register.event.EventChain;
import se.diarium.register.event.EventType;
import se.diarium.register.history.Disagreement;
import se.diarium.register.history.RegisterAgreement;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Registering;

class AttachmentsTest {

    private static final LegalGround GROUND = new LegalGround(21, 3, "a");

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final Attachments attachments = register.bean("diarium.attachments", Attachments.class);
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);
    private final RecordRegister records = register.bean("diarium.recordRegister", RecordRegister.class);
    private final RecordLifecycle life = register.bean("diarium.recordLifecycle", RecordLifecycle.class);
    private final NodeService nodes = register.bean("NodeService", NodeService.class);
    private final EventChain events = register.bean("diarium.events", EventChain.class);

    private final CaseFile file = registering.aCase("Ärende med bilagor");
    private final RecordFile main = registering.aRecord(file.diarienummer(), "Brev", "text");

    private RecordFile attached(RecordFile to) {
        NewRecord given = new NewRecord("Bilaga", null, null, Direction.RECEIVED, null, null, null, null, null, null);
        return register.as(
                RunningRegister.REGISTRAR,
                () -> attachments.add(to.id(), given, Registering.file("bilaga.txt", "Bilagans text")));
    }

    private RecordFile read(RecordFile record) {
        return register.as(RunningRegister.REGISTRAR, () -> records.get(record.id()));
    }

    private void tie(String user, RecordFile from, RecordFile to) {
        register.as(
                user,
                () -> nodes.createAssociation(
                        Nodes.ref(from.id()), Nodes.ref(to.id()), DiariumModel.ASSOC_ATTACHMENT_OF));
    }

    private List<EventType> history(RecordFile record) {
        return register.as(RunningRegister.REGISTRAR, () -> events.of(record.id())).stream()
                .map(Event::content)
                .map(event -> event.type())
                .toList();
    }

    @Test
    void anAttachmentHasANumberOfItsOwnAndIsShownWithItsRecord() {
        RecordFile attachment = attached(main);

        assertThat(attachment.recordNumber()).isEqualTo(2);
        assertThat(attachment.ties().attachmentOf())
                .isEqualTo(new RecordRef(main.id(), file.diarienummer(), main.recordNumber()));
        assertThat(register.as(RunningRegister.REGISTRAR, () -> cases.get(file.diarienummer()))
                        .records()
                        .get(0)
                        .ties()
                        .attachments())
                .extracting(RecordRef::id)
                .containsExactly(attachment.id());
    }

    @Test
    void anAttachmentOfASecretRecordIsSecretByTheSameGround() {
        RecordFile secret = registering.aRecord(file.diarienummer(), "Hemligt", "text", Direction.RECEIVED, GROUND);

        assertThat(attached(secret).secrecy()).isEqualTo(GROUND);
    }

    @Test
    void attachmentsBecomeSecretWithTheirRecord() {
        RecordFile attachment = attached(main);

        register.as(
                RunningRegister.REGISTRAR,
                () -> records.amend(main.id(), new RecordChange(null, null, null, null, GROUND)));

        assertThat(read(attachment).secrecy()).isEqualTo(GROUND);
        assertThat(read(attachment).publicTitle()).isNull();
    }

    @Test
    void anAttachmentHasNoAttachmentsOfItsOwn() {
        RecordFile attachment = attached(main);

        assertThatThrownBy(() -> attached(attachment)).isInstanceOf(ConflictException.class);
        assertThat(read(attachment).ties().attachments()).isEmpty();
    }

    @Test
    void aRegisteredRecordIsAttachedAndDetached() {
        RecordFile other = registering.aRecord(file.diarienummer(), "Karta", "text");

        register.as(RunningRegister.REGISTRAR, () -> attachments.attach(main.id(), other.id()));
        register.as(RunningRegister.REGISTRAR, () -> attachments.attach(main.id(), other.id()));
        assertThat(read(other).ties().attachmentOf().id()).isEqualTo(main.id());
        register.as(RunningRegister.REGISTRAR, () -> attachments.detach(main.id(), other.id()));

        assertThat(read(other).ties().attachmentOf()).isNull();
        assertThat(history(other))
                .containsExactly(EventType.RECORD_ADDED, EventType.RECORD_ATTACHED, EventType.RECORD_CHANGED);
    }

    @Test
    void whoeverMayOnlyReadARecordAttachesNothingToIt() {
        RecordFile other = registering.aRecord(file.diarienummer(), "Karta", "text");

        assertThatThrownBy(() -> register.as(RunningRegister.MANAGER, () -> attachments.attach(main.id(), other.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aTieThroughAnotherDoorIsToldInTheHistory() {
        RecordFile other = registering.aRecord(file.diarienummer(), "Karta", "text");

        tie(RunningRegister.REGISTRAR, other, main);

        assertThat(history(other)).containsExactly(EventType.RECORD_ADDED, EventType.RECORD_ATTACHED);
        assertThat(disagreements()).extracting(Disagreement::nodeId).doesNotContain(other.id(), main.id());
    }

    @Test
    void aTieThroughAnotherDoorKeepsTheRules() {
        RecordFile elsewhere =
                registering.aRecord(registering.aCase("Ett annat").diarienummer(), "Karta", "text");

        assertThatThrownBy(() -> tie("admin", elsewhere, main)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> tie("admin", main, main)).isInstanceOf(NotAllowedException.class);
        assertThat(read(main).ties().attachments()).isEmpty();
    }

    @Test
    void aRecordIsNotVoidedWithoutItsAttachmentsBeingThoughtOf() {
        RecordFile attachment = attached(main);

        assertThatThrownBy(() ->
                        register.as(RunningRegister.REGISTRAR, () -> life.voidRecord(main.id(), "Fel ärende", false)))
                .isInstanceOf(ConflictException.class);
        register.as(RunningRegister.REGISTRAR, () -> life.voidRecord(main.id(), "Fel ärende", true));

        assertThat(read(attachment).voided().reason()).isEqualTo("Fel ärende");
    }

    private List<Disagreement> disagreements() {
        List<Disagreement> found = new ArrayList<>();
        register.bean("diarium.registerAgreement", RegisterAgreement.class).check("HSN", found::add);
        return found;
    }
}
