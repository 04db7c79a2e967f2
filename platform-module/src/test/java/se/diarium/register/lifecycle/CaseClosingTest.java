package se.diarium.register.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.diarium.RunningRegister.HANDLER;
import static se.diarium.RunningRegister.MANAGER;
import static se.diarium.RunningRegister.REGISTRAR;
import static se.diarium.RunningRegister.SECRETARY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.RunningRegister;
import se.diarium.decision.DecisionProcess;
import se.diarium.decision.ProposalInput;
import se.diarium.decision.TaskCompletion;
import se.diarium.decision.TaskView;
import se.diarium.register.CaseChange;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.ConflictException;
import se.diarium.register.Decision;
import se.diarium.register.DiariumModel;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.Outcome;
import se.diarium.register.RecordFile;
import se.diarium.register.closing.CaseClosing;
import se.diarium.register.closing.Clearing;
import se.diarium.register.closing.ClosingRemark;
import se.diarium.register.closing.ClosingReport;
import se.diarium.register.event.Event;
import se.diarium.register.event.EventChain;
import se.diarium.register.event.EventType;
import se.diarium.register.node.Registering;
import se.diarium.register.part.Classification;
import se.diarium.register.part.Deadline;
import se.diarium.register.part.DeadlineInput;
import se.diarium.register.part.Deadlines;

class CaseClosingTest {

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);
    private final CaseClosing closing = register.bean("diarium.caseClosing", CaseClosing.class);
    private final Classification classification = register.bean("diarium.classification", Classification.class);
    private final DecisionProcess process = register.bean("diarium.decisionProcess", DecisionProcess.class);

    /** A case that nothing is to be remarked on. */
    private CaseFile aCase(String title) {
        CaseFile file = registering.aCase(title);
        register.as(HANDLER, () -> classification.classify(file.diarienummer(), "1.2"));
        return file;
    }

    private ClosingReport report(CaseFile file) {
        return register.as(REGISTRAR, () -> closing.check(file.diarienummer()));
    }

    private TaskView proposed(CaseFile file) {
        return register.as(
                HANDLER, () -> process.start(file.diarienummer(), new ProposalInput("HSN", "Bifalles", null, MANAGER)));
    }

    @Test
    void aCaseInOrderIsClosedAndItsDayKept() {
        CaseFile file = aCase("Färdigt");
        registering.aRecord(file.diarienummer(), "Skrivelse", "text");

        assertThat(report(file).remarks()).isEmpty();
        CaseFile closed = registering.closed(file.diarienummer());

        assertThat(closed.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(closed.closed()).isEqualTo(LocalDate.now());
        List<Event> history = register.asSystem(
                () -> register.bean("diarium.events", EventChain.class).of(file.id()));
        assertThat(history.get(history.size() - 1).content().type()).isEqualTo(EventType.CASE_CLOSED);
    }

    @Test
    void aTaskThatWaitsKeepsTheCaseOpen() {
        CaseFile file = aCase("Hos chefen");
        proposed(file);

        assertThat(report(file).closable()).isFalse();
        assertThat(report(file).blocking()).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo("closing.openTask");
            assertThat(remark.part().type()).isEqualTo("task");
        });
        assertThatThrownBy(() -> registering.closed(file.diarienummer()))
                .isInstanceOfSatisfying(ConflictException.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::code)
                        .containsExactly("closing.openTask"));
    }

    @Test
    void aProposalThatLedNowhereIsRemarkedOn() {
        CaseFile file = aCase("Drogs tillbaka");
        TaskView approve = proposed(file);
        complete(MANAGER, approve.id(), "sendBack");
        String revise = register.as(HANDLER, () -> process.tasks(0, 1000).tasks().stream()
                .filter(task -> task.diarienummer().equals(file.designation()))
                .findFirst()
                .orElseThrow()
                .id());
        complete(HANDLER, revise, "withdraw");

        assertThat(report(file).remarks())
                .extracting(ClosingRemark::code, ClosingRemark::severity)
                .containsExactly(tuple("closing.noDecision", ClosingRemark.Severity.WARNING));
        assertThat(report(file).closable()).isTrue();
    }

    private void complete(String user, String task, String outcome) {
        register.as(
                user, () -> process.complete(task, new TaskCompletion(outcome, "Nej", null, null, null, null, null)));
    }

    @Test
    void aDecisionThatWasNotDispatchedAndAMissingHandlerAreRemarkedOn() {
        CaseFile file = aCase("Beslutat");
        Decision decision = new Decision("HSN", LocalDate.now(), "802", null, Outcome.APPROVED);
        register.as(SECRETARY, () -> cases.recordDecision(file.diarienummer(), null, decision));
        register.as(
                REGISTRAR, () -> cases.amend(file.diarienummer(), new CaseChange(null, null, null, null, "", null)));

        assertThat(report(file).remarks())
                .extracting(ClosingRemark::code)
                .containsExactly("closing.noHandler", "closing.notDispatched");
    }

    @Test
    void aRecordWithoutAFileKeepsTheCaseOpenAndOneWithoutTextIsRemarkedOn() {
        CaseFile file = aCase("Ofullständigt");
        RecordFile scanned = registering.aScannedRecord(file.diarienummer(), "Inskannad");
        NodeRef empty = register.as(HANDLER, () -> {
            QName name = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "tom");
            return register.bean("NodeService", NodeService.class)
                    .createNode(
                            new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, file.id()),
                            ContentModel.ASSOC_CONTAINS,
                            name,
                            DiariumModel.TYPE_RECORD,
                            Map.of(ContentModel.PROP_NAME, "tom"))
                    .getChildRef();
        });

        ClosingReport report = report(file);

        assertThat(report.blocking()).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo("closing.noFile");
            assertThat(remark.part()).isEqualTo(new ClosingRemark.Part("record", empty.getId()));
        });
        assertThat(report.remarks())
                .filteredOn(remark -> remark.severity() == ClosingRemark.Severity.WARNING)
                .extracting(ClosingRemark::code, ClosingRemark::part)
                .containsExactly(tuple("closing.noText", new ClosingRemark.Part("record", scanned.id())));
    }

    @Test
    void workingMaterialIsListedClearedWhenThatIsConfirmedAndToldInTheHistory() {
        CaseFile file = aCase("Med utkast");
        register.as(HANDLER, () -> {
            QName name = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "utkast.txt");
            return register.bean("NodeService", NodeService.class)
                    .createNode(
                            new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, file.id()),
                            ContentModel.ASSOC_CONTAINS,
                            name,
                            ContentModel.TYPE_CONTENT,
                            Map.of(ContentModel.PROP_NAME, "utkast.txt"));
        });

        assertThat(report(file).clearing()).extracting(Clearing.Item::title).containsExactly("utkast.txt");
        assertThatThrownBy(() -> register.as(REGISTRAR, () -> closing.close(file.diarienummer(), false)))
                .isInstanceOf(InvalidInputException.class);
        CaseFile closed = registering.closed(file.diarienummer());

        assertThat(closed.workingMaterial()).isEmpty();
        List<Event> history = register.asSystem(
                () -> register.bean("diarium.events", EventChain.class).of(file.id()));
        assertThat(history.get(history.size() - 1).content().after()).contains("\"@cleared\":\"utkast.txt\"");
    }

    @Test
    void aCaseThatIsNotClassifiedIsRemarkedOn() {
        CaseFile file = registering.aCase("Utan klassificering");

        assertThat(report(file).remarks())
                .extracting(ClosingRemark::code, ClosingRemark::severity)
                .containsExactly(tuple("closing.notClassified", ClosingRemark.Severity.WARNING));
    }

    @Test
    void aDeadlineThatIsNotMetIsRemarkedOn() {
        CaseFile file = aCase("Bevakas");
        Deadlines deadlines = register.bean("diarium.deadlines", Deadlines.class);
        Deadline deadline = register.as(
                HANDLER,
                () -> deadlines.add(
                        file.diarienummer(),
                        new DeadlineInput("Svara", LocalDate.now().plusDays(3), HANDLER)));

        assertThat(report(file).remarks())
                .extracting(ClosingRemark::code, ClosingRemark::part)
                .containsExactly(tuple("closing.deadline", new ClosingRemark.Part("deadline", deadline.id())));
    }

    @Test
    void aClosedCaseIsNotClosedAgain() {
        CaseFile file = aCase("Redan stängt");
        registering.closed(file.diarienummer());

        assertThat(report(file).blocking()).extracting(ClosingRemark::code).containsExactly("closing.state");
        assertThatThrownBy(() -> registering.closed(file.diarienummer())).isInstanceOf(ConflictException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {HANDLER, SECRETARY, MANAGER})
    void onlyRegistrarsClose(String user) {
        CaseFile file = aCase("Stängs av registrator");

        assertThatThrownBy(() -> register.as(user, () -> closing.close(file.diarienummer(), true)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theCheckListIsForThoseWhoWorkOnTheCase() {
        CaseFile file = aCase("Listan");

        assertThat(register.as(HANDLER, () -> closing.check(file.diarienummer()))
                        .closable())
                .isTrue();
        assertThatThrownBy(() -> register.as(MANAGER, () -> closing.check(file.diarienummer())))
                .isInstanceOf(AccessDeniedException.class);
    }
}
