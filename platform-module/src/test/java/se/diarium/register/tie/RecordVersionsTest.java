package se.diarium.register.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alfresco.service.cmr.repository.NodeService;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
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
import se.diarium.register.event.EventChain;
import se.diarium.register.event.EventType;
import se.diarium.register.event.NewEvent;
import se.diarium.register.listing.Days;
import se.diarium.register.listing.ListedRecord;
import se.diarium.register.listing.RecordCriteria;
import se.diarium.register.listing.RecordSort;
import se.diarium.register.listing.RecordTable;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Registering;
import se.diarium.register.series.Visibility;

class RecordVersionsTest {

    private static final NewRecord AS_BEFORE =
            new NewRecord(null, null, null, null, null, null, null, null, null, null);

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final RecordVersions versions = register.bean("diarium.recordVersions", RecordVersions.class);
    private final RecordRegister records = register.bean("diarium.recordRegister", RecordRegister.class);
    private final NodeService nodes = register.bean("NodeService", NodeService.class);
    private final EventChain events = register.bean("diarium.events", EventChain.class);

    private final CaseFile file = registering.aCase("Ärende med versioner");
    private final RecordFile former = registering.aRecord(file.diarienummer(), "Avtal", "Första lydelsen");

    private RecordFile newVersion(RecordFile of) {
        return register.as(
                RunningRegister.REGISTRAR,
                () -> versions.supersede(
                        of.id(), AS_BEFORE, Registering.file("avtal.txt", "Ny lydelse"), "Fel bilaga"));
    }

    private RecordFile read(RecordFile record) {
        return register.as(RunningRegister.REGISTRAR, () -> records.get(record.id()));
    }

    @Test
    void aNewVersionIsARecordThatTakesThePlaceOfTheFormerWhichStays() {
        RecordFile newer = newVersion(former);

        assertThat(newer)
                .returns(2, RecordFile::recordNumber)
                .returns("Avtal", RecordFile::title)
                .returns("letter", RecordFile::kind);
        assertThat(newer.ties().supersedes()).extracting(RecordRef::id).containsExactly(former.id());
        assertThat(read(former).ties().supersededBy().id()).isEqualTo(newer.id());
        assertThat(read(former).size()).isEqualTo(former.size());
    }

    @Test
    void thatARecordWasSupersededIsInItsHistoryWithTheReason() {
        newVersion(former);

        NewEvent last = lastEvent(former);
        assertThat(last.type()).isEqualTo(EventType.RECORD_SUPERSEDED);
        assertThat(last.after()).contains("\"@reason\":\"Fel bilaga\"", "\"supersededBy\"");
    }

    private NewEvent lastEvent(RecordFile record) {
        List<NewEvent> all = register.as(RunningRegister.REGISTRAR, () -> events.of(record.id())).stream()
                .map(event -> event.content())
                .toList();
        return all.get(all.size() - 1);
    }

    @Test
    void aRecordIsSupersededOnce() {
        newVersion(former);

        assertThatThrownBy(() -> newVersion(former)).isInstanceOf(ConflictException.class);
    }

    @Test
    void aNewVersionThatIsVoidedTakesNobodysPlace() {
        RecordFile newer = newVersion(former);
        RecordLifecycle life = register.bean("diarium.recordLifecycle", RecordLifecycle.class);

        register.as(RunningRegister.REGISTRAR, () -> life.voidRecord(newer.id(), "Fel fil", false));

        assertThat(read(former).ties().supersededBy()).isNull();
        assertThat(newVersion(former).recordNumber()).isEqualTo(3);
    }

    @Test
    void aListSaysWhatARecordWasSupersededByUntilThatIsVoided() {
        String word = "ord" + UUID.randomUUID();
        RecordFile listed = registering.aRecord(file.diarienummer(), word, "text");
        RecordFile newer = newVersion(listed);
        RecordLifecycle life = register.bean("diarium.recordLifecycle", RecordLifecycle.class);

        assertThat(supersededBy(word)).containsExactly(newer.recordNumber(), null);
        register.as(RunningRegister.REGISTRAR, () -> life.voidRecord(newer.id(), "Fel fil", false));

        assertThat(supersededBy(word)).containsExactly(null, null);
    }

    private List<Integer> supersededBy(String word) {
        RecordTable table = register.bean("diarium.recordTable", RecordTable.class);
        Visibility everything = new Visibility(true, true, "", Set.of(), Set.of());
        return register
                .as(
                        RunningRegister.REGISTRAR,
                        () -> table.page(
                                RecordCriteria.of(Days.ALL), everything, RecordSort.NUMBER, false, null, 10_000))
                .rows()
                .stream()
                .filter(row -> row.record().title().equals(word))
                .map(ListedRecord::supersededBy)
                .toList();
    }

    @Test
    void secrecyGoesWithTheRecordToItsNewVersion() {
        LegalGround ground = new LegalGround(25, 1);
        RecordFile secret = registering.aRecord(file.diarienummer(), "Hemligt", "text", Direction.RECEIVED, ground);

        assertThat(newVersion(secret).secrecy()).isEqualTo(ground);
    }

    @Test
    void aProtectedTitleStaysProtected() {
        register.as(
                RunningRegister.REGISTRAR,
                () -> records.amend(former.id(), new RecordChange(null, "", null, null, null)));

        assertThat(newVersion(former).publicTitle()).isNull();
    }

    @Test
    void anAttachmentsNewVersionIsAnAttachmentOfTheSameRecord() {
        Attachments attachments = register.bean("diarium.attachments", Attachments.class);
        RecordFile attachment = registering.aRecord(file.diarienummer(), "Karta", "text");
        register.as(RunningRegister.REGISTRAR, () -> attachments.attach(former.id(), attachment.id()));

        assertThat(newVersion(attachment).ties().attachmentOf().id()).isEqualTo(former.id());
    }

    @Test
    void thatARecordWasSupersededIsNotTakenBackThroughAnotherDoor() {
        RecordFile newer = newVersion(former);

        assertThatThrownBy(() -> register.as(
                        "admin",
                        () -> nodes.removeAssociation(
                                Nodes.ref(newer.id()), Nodes.ref(former.id()), DiariumModel.ASSOC_REVISES)))
                .isInstanceOf(NotAllowedException.class);
        assertThat(read(former).ties().supersededBy()).isNotNull();
    }

    @Test
    void recordsDoNotTakeEachOthersPlaceInACircle() {
        RecordFile newer = newVersion(former);

        assertThatThrownBy(() -> register.as(
                        "admin",
                        () -> nodes.createAssociation(
                                Nodes.ref(former.id()), Nodes.ref(newer.id()), DiariumModel.ASSOC_REVISES)))
                .isInstanceOf(NotAllowedException.class);
    }
}
