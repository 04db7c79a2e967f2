package se.diarium.register.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.publishing.RecordTexts;
import se.diarium.register.CaseFile;
import se.diarium.register.DiariumModel;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotAllowedException;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordLifecycle;
import se.diarium.register.RecordRegister;

/** Records made and changed as Share, CMIS and the API of the platform do it: through the services of the platform. */
class RecordsThroughOtherDoorsTest {

    private final RunningRegister register = RunningRegister.shared();
    private final OtherDoor door = new OtherDoor(register);
    private final Registering registering = new Registering(register);
    private final RecordRegister records = register.bean("diarium.recordRegister", RecordRegister.class);
    private final NodeService nodes = register.bean("NodeService", NodeService.class);

    @Test
    void theTitleOfARecordIsNotTakenAway() {
        CaseFile file = registering.aCase("Handling med titel");
        RecordFile record = registering.aRecord(file.diarienummer(), "Titeln", "text");

        assertThatThrownBy(() -> register.as(
                        RunningRegister.HANDLER,
                        () -> nodes.setProperty(Nodes.ref(record.id()), DiariumModel.PROP_TITLE, "")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> register.as(
                        RunningRegister.HANDLER,
                        () -> nodes.removeProperty(Nodes.ref(record.id()), DiariumModel.PROP_TITLE)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aRecordIsNotOpenedToEverybodyByALink() {
        CaseFile file = registering.aCase("Delas inte");
        RecordFile record = registering.aRecord(file.diarienummer(), "Delas inte", "text");

        assertThatThrownBy(() -> register.as(
                        OtherDoor.ADMIN,
                        () -> nodes.setProperty(Nodes.ref(record.id()), SharingBehaviour.SHARED_ID, "Lz5A2MrQSv2")))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void theFileOfARegisteredRecordIsFrozen() {
        CaseFile file = registering.aCase("Fryst");
        RecordFile record = registering.aRecord(file.diarienummer(), "Fryst", "original");

        assertThatThrownBy(() -> register.as(OtherDoor.ADMIN, () -> door.write(Nodes.ref(record.id()), "ändrat")))
                .isInstanceOf(NotAllowedException.class);
        assertThat(register.as(
                        OtherDoor.ADMIN, () -> records.content(record.id()).getContentString()))
                .isEqualTo("original");
    }

    @Test
    void aRecordMadeInACaseGetsItsNumberAndTakesItsFirstFile() {
        CaseFile file = registering.aCase("Via dokumentbiblioteket");

        NodeRef made = made(file, "rapport.txt", DiariumModel.TYPE_REPORT, "innehåll");

        RecordFile record = register.as(RunningRegister.HANDLER, () -> records.get(made.getId()));
        assertThat(record.recordNumber()).isEqualTo(1);
        assertThat(record.kind()).isEqualTo("report");
        assertThat(record.title()).isEqualTo("rapport.txt");
        assertThatThrownBy(() -> register.as(RunningRegister.HANDLER, () -> door.write(made, "annat")))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void theTextOfAFileThatCameThroughAnotherDoorIsReadAfterwards() {
        CaseFile file = registering.aCase("Läses efteråt");
        NodeRef made = made(file, "brev.txt", DiariumModel.TYPE_RECORD, "Text som ska läsas");

        RecordTexts texts = register.bean("diarium.recordTexts", RecordTexts.class);
        await().atMost(Duration.ofSeconds(60)).until(() -> register.asSystem(() -> texts.text(made))
                .filter(text -> text.contains("Text som ska läsas"))
                .isPresent());
    }

    @Test
    void aMailThatCameThroughAnotherDoorIsFoundByItsMessageIdUnlessItIsVoided() {
        CaseFile file = registering.aCase("Mejl via dokumentbiblioteket");
        String messageId = "<" + UUID.randomUUID() + "@example.org>";
        NodeRef made = made(
                file,
                "mejl.eml",
                DiariumModel.TYPE_RECORD,
                "From: asa@example.org\r\nSubject: Hej\r\nMessage-ID: " + messageId + "\r\n\r\nHej\r\n");

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(register.as(RunningRegister.HANDLER, () -> records.cameAs(messageId)))
                        .extracting(RecordFile::id, RecordFile::messageId)
                        .containsExactly(tuple(made.getId(), messageId)));

        register.as(RunningRegister.REGISTRAR, () -> register.bean("diarium.recordLifecycle", RecordLifecycle.class)
                .voidRecord(made.getId(), "Fel ärende", false));
        assertThat(register.as(RunningRegister.HANDLER, () -> records.cameAs(messageId)))
                .isEmpty();
    }

    @Test
    void theMessageIdOfARecordIsNotWrittenThroughAnotherDoor() {
        CaseFile file = registering.aCase("Påhittat Message-ID");
        RecordFile record = registering.aRecord(file.diarienummer(), "Brev", "text");

        assertThatThrownBy(() -> register.as(
                        OtherDoor.ADMIN,
                        () -> nodes.setProperty(
                                Nodes.ref(record.id()), DiariumModel.PROP_MESSAGE_ID, "<x@example.org>")))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aRecordOutsideACaseIsRefused() {
        assertThatThrownBy(() -> register.as(
                        OtherDoor.ADMIN,
                        () -> door.make(door.companyHome(), "lös.txt", DiariumModel.TYPE_RECORD, Map.of())))
                .isInstanceOf(NotAllowedException.class);
    }

    /** A record that the handler makes in a case and then gives its file. */
    private NodeRef made(CaseFile file, String name, QName type, String text) {
        return register.as(RunningRegister.HANDLER, () -> {
            NodeRef node = door.make(Nodes.ref(file.id()), name, type, Map.of());
            door.write(node, text);
            return node;
        });
    }
}
