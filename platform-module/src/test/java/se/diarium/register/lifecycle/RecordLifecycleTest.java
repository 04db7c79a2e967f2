package se.diarium.register.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.diarium.RunningRegister.HANDLER;
import static se.diarium.RunningRegister.MANAGER;
import static se.diarium.RunningRegister.REGISTRAR;
import static se.diarium.RunningRegister.SECRETARY;

import java.util.List;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.decision.DecisionProcess;
import se.diarium.decision.ProposalInput;
import se.diarium.publishing.Publisher;
import se.diarium.register.CaseFile;
import se.diarium.register.ConflictException;
import se.diarium.register.DiariumModel;
import se.diarium.register.Direction;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.LegalGround;
import se.diarium.register.NotAllowedException;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordLifecycle;
import se.diarium.register.RecordRegister;
import se.diarium.register.event.Event;
import se.diarium.register.event.EventChain;
import se.diarium.register.event.EventType;
import se.diarium.register.node.Registering;

class RecordLifecycleTest {

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final RecordRegister records = register.bean("diarium.recordRegister", RecordRegister.class);
    private final RecordLifecycle life = register.bean("diarium.recordLifecycle", RecordLifecycle.class);
    private final Publisher publisher = register.bean("diarium.publisher", Publisher.class);
    private final NodeService nodes = register.bean("NodeService", NodeService.class);

    private RecordFile voided(String user, RecordFile record, String reason) {
        return register.as(user, () -> life.voidRecord(record.id(), reason, false));
    }

    private void assertRefused(RecordFile record, String code) {
        assertThatThrownBy(() -> voided(REGISTRAR, record, "Fel"))
                .isInstanceOfSatisfying(ConflictException.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::code)
                        .containsExactly(code));
    }

    private EventType lastEvent(RecordFile record) {
        List<Event> all = register.asSystem(
                () -> register.bean("diarium.events", EventChain.class).of(record.id()));
        return all.get(all.size() - 1).content().type();
    }

    @Test
    void aVoidedRecordStaysUnderItsNumberAndSaysWhoAndWhy() {
        CaseFile file = registering.aCase("Med fel handling");
        RecordFile record = registering.aRecord(file.diarienummer(), "Fel fil", "text");

        RecordFile voided = voided(REGISTRAR, record, "Hör till ett annat ärende");

        assertThat(voided.voided().reason()).isEqualTo("Hör till ett annat ärende");
        assertThat(voided.voided().by()).isEqualTo(REGISTRAR);
        assertThat(lastEvent(record)).isEqualTo(EventType.RECORD_VOIDED);
        assertThat(registering.aRecord(file.diarienummer(), "Rätt fil", "text").recordNumber())
                .isEqualTo(2);
        assertRefused(record, "record.voided");
    }

    @Test
    void aVoidedRecordIsNeitherChangedNorPublishedNorProposed() {
        CaseFile file = registering.aCase("Orört");
        RecordFile record = registering.aRecord(file.diarienummer(), "Makulerad", "text");
        voided(REGISTRAR, record, "Fel");

        assertThatThrownBy(() -> register.as(
                        REGISTRAR,
                        () -> nodes.setProperty(
                                new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, record.id()),
                                DiariumModel.PROP_TITLE,
                                "Ny rubrik")))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> register.as(REGISTRAR, () -> publisher.publish(record.id())))
                .isInstanceOf(InvalidInputException.class);
        DecisionProcess process = register.bean("diarium.decisionProcess", DecisionProcess.class);
        assertThatThrownBy(() -> register.as(
                        HANDLER,
                        () -> process.start(
                                file.diarienummer(), new ProposalInput("HSN", "Bifalles", record.id(), MANAGER))))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aPublishedRecordIsWithdrawnBeforeItIsVoided() {
        CaseFile file = registering.aCase("Publicerat");
        RecordFile record = registering.aRecord(file.diarienummer(), "Ute", "Text utan personuppgifter");
        register.as(REGISTRAR, () -> publisher.publish(record.id()));

        assertRefused(record, "voiding.recordPublished");
        register.as(REGISTRAR, () -> publisher.withdraw(record.id(), "Fel bilaga"));
        assertThat(voided(REGISTRAR, record, "Fel bilaga").voided()).isNotNull();
    }

    @Test
    void aRecordThatADecisionIsProposedOnIsNotVoided() {
        CaseFile file = registering.aCase("Föreslås");
        RecordFile record = registering.aRecord(file.diarienummer(), "Tjänsteskrivelse", "text");
        DecisionProcess process = register.bean("diarium.decisionProcess", DecisionProcess.class);
        register.as(
                HANDLER,
                () -> process.start(file.diarienummer(), new ProposalInput("HSN", "Bifalles", record.id(), MANAGER)));

        assertRefused(record, "voiding.recordProposed");
    }

    @Test
    void nothingIsVoidedInAClosedCase() {
        CaseFile file = registering.aCase("Stängt");
        RecordFile record = registering.aRecord(file.diarienummer(), "Kvar", "text");
        registering.closed(file.diarienummer());

        assertRefused(record, "case.settled");
    }

    @Test
    void onlyRegistrarsVoidAndGiveAReason() {
        CaseFile file = registering.aCase("Behörighet");
        RecordFile record = registering.aRecord(file.diarienummer(), "Handling", "text");

        assertThatThrownBy(() -> voided(HANDLER, record, "Fel")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> voided(REGISTRAR, record, null)).isInstanceOf(InvalidInputException.class);
        assertThat(register.as(REGISTRAR, () -> records.get(record.id())).voided())
                .isNull();
    }

    @Test
    void aRecordThatIsNoLongerSecretIsReadLikeItsCaseAndItsTitleStaysProtected() {
        CaseFile file = registering.aCase("Med hemlig handling");
        RecordFile record =
                registering.aRecord(file.diarienummer(), "Anbud", "text", Direction.RECEIVED, new LegalGround(19, 3));

        assertThatThrownBy(() -> register.as(HANDLER, () -> life.liftSecrecy(record.id(), "Skäl")))
                .isInstanceOf(AccessDeniedException.class);
        RecordFile lifted = register.as(REGISTRAR, () -> life.liftSecrecy(record.id(), "Anbudstiden har gått ut"));

        assertThat(lifted.secrecy()).isNull();
        assertThat(lifted.publicTitle()).isNull();
        assertThat(register.as(SECRETARY, () -> records.get(record.id())).title())
                .isEqualTo("Anbud");
        assertThat(lastEvent(record)).isEqualTo(EventType.SECRECY_LIFTED);
        assertThatThrownBy(() -> register.as(REGISTRAR, () -> life.liftSecrecy(record.id(), "Igen")))
                .isInstanceOf(ConflictException.class);
    }
}
