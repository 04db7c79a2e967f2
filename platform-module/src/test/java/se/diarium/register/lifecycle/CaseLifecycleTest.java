package se.diarium.register.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.diarium.RunningRegister.HANDLER;
import static se.diarium.RunningRegister.MANAGER;
import static se.diarium.RunningRegister.REGISTRAR;
import static se.diarium.RunningRegister.REOPENER;
import static se.diarium.RunningRegister.SECRETARY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.RunningRegister;
import se.diarium.decision.DecisionProcess;
import se.diarium.decision.ProposalInput;
import se.diarium.publishing.Publisher;
import se.diarium.register.CaseChange;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseLifecycle;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.ConflictException;
import se.diarium.register.Decision;
import se.diarium.register.DiariumModel;
import se.diarium.register.Direction;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.LegalGround;
import se.diarium.register.NotAllowedException;
import se.diarium.register.Outcome;
import se.diarium.register.RecordFile;
import se.diarium.register.event.Event;
import se.diarium.register.event.EventChain;
import se.diarium.register.event.EventType;
import se.diarium.register.node.Registering;

class CaseLifecycleTest {

    private static final String ADMIN = "admin";

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);
    private final CaseLifecycle life = register.bean("diarium.caseLifecycle", CaseLifecycle.class);
    private final Publisher publisher = register.bean("diarium.publisher", Publisher.class);
    private final NodeService nodes = register.bean("NodeService", NodeService.class);
    private final EventChain events = register.bean("diarium.events", EventChain.class);

    private CaseFile status(String user, CaseFile file, CaseStatus status, String reason) {
        return register.as(user, () -> life.changeStatus(file.diarienummer(), status, reason));
    }

    private CaseFile voided(String user, CaseFile file, String reason) {
        return register.as(user, () -> life.voidCase(file.diarienummer(), reason));
    }

    private CaseFile seen(CaseFile file) {
        return register.as(REGISTRAR, () -> cases.get(file.diarienummer()));
    }

    private Event lastEvent(CaseFile file) {
        List<Event> all = register.asSystem(() -> events.of(file.id()));
        return all.get(all.size() - 1);
    }

    private void decide(CaseFile file, String paragraph) {
        Decision decision = new Decision("HSN", LocalDate.now(), paragraph, null, Outcome.APPROVED);
        register.as(SECRETARY, () -> cases.recordDecision(file.diarienummer(), null, decision));
    }

    private void propose(CaseFile file) {
        DecisionProcess process = register.bean("diarium.decisionProcess", DecisionProcess.class);
        register.as(
                HANDLER, () -> process.start(file.diarienummer(), new ProposalInput("HSN", "Bifalles", null, MANAGER)));
    }

    private static NodeRef ref(String id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }

    @Test
    void aWayBackIsTakenWithAReasonThatTheHistoryKeeps() {
        CaseFile file = registering.aCase("Tas upp igen");
        status(HANDLER, file, CaseStatus.DECIDED, null);

        assertThatThrownBy(() -> status(HANDLER, file, CaseStatus.IN_PREPARATION, " "))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.errors())
                        .containsExactly(new FieldError("reason", "required")));
        assertThat(status(HANDLER, file, CaseStatus.IN_PREPARATION, "Ny uppgift")
                        .status())
                .isEqualTo(CaseStatus.IN_PREPARATION);
        assertThat(lastEvent(file).content().after()).contains("\"@reason\":\"Ny uppgift\"");
    }

    @Test
    void closingAndVoidingAreNoMatterOfAState() {
        CaseFile file = registering.aCase("Eget sätt");

        for (CaseStatus status : List.of(CaseStatus.CLOSED, CaseStatus.VOIDED)) {
            assertThatThrownBy(() -> status(REGISTRAR, file, status, "skäl")).isInstanceOf(InvalidInputException.class);
        }
        assertThat(seen(file).status()).isEqualTo(CaseStatus.REGISTERED);
    }

    @Test
    void aCaseInADecisionProcessIsMovedByTheProcessAlone() {
        CaseFile file = registering.aCase("Hos chefen");
        propose(file);

        assertThatThrownBy(() -> status(HANDLER, file, CaseStatus.DECIDED, null))
                .isInstanceOfSatisfying(ConflictException.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::code)
                        .containsExactly("status.processRunning"));
    }

    @Test
    void whoMayNotChangeACaseMayNotChangeItsState() {
        CaseFile file = registering.aCase("Andras");

        assertThatThrownBy(() -> status(MANAGER, file, CaseStatus.DECIDED, null))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aVoidedCaseKeepsItsNumberAndSaysWhoAndWhy() {
        CaseFile file = registering.aCase("Dubblett");

        CaseFile voided = voided(REGISTRAR, file, " Registrerat två gånger ");

        assertThat(voided.status()).isEqualTo(CaseStatus.VOIDED);
        assertThat(voided.voided().reason()).isEqualTo("Registrerat två gånger");
        assertThat(voided.voided().by()).isEqualTo(REGISTRAR);
        assertThat(lastEvent(file).content().type()).isEqualTo(EventType.CASE_VOIDED);
        assertThat(registering.aCase("Nästa").diarienummer().number())
                .isGreaterThan(file.diarienummer().number());
        assertThatThrownBy(() -> registering.aRecord(file.diarienummer(), "För sent", "text"))
                .isInstanceOf(ConflictException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {HANDLER, SECRETARY, MANAGER, REOPENER})
    void onlyRegistrarsVoid(String user) {
        CaseFile file = registering.aCase("Makuleras inte");

        assertThatThrownBy(() -> voided(user, file, "Fel")).isInstanceOf(AccessDeniedException.class);
        assertThat(seen(file).voided()).isNull();
    }

    @Test
    void whatIsPublishedOrBeingDecidedIsNotVoided() {
        CaseFile file = registering.aCase("Har följder");
        RecordFile record = registering.aRecord(file.diarienummer(), "Skrivelse", "Text utan personuppgifter");
        register.as(REGISTRAR, () -> publisher.publish(record.id()));
        propose(file);

        assertThatThrownBy(() -> voided(REGISTRAR, file, "Fel"))
                .isInstanceOfSatisfying(ConflictException.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::code)
                        .containsExactly("voiding.published", "voiding.processRunning"));
        assertThat(seen(file).voided()).isNull();
    }

    @Test
    void aDecidedCaseIsNotVoided() {
        CaseFile file = registering.aCase("Beslutat");
        decide(file, "801");

        assertThatThrownBy(() -> voided(REGISTRAR, file, "Fel")).isInstanceOf(ConflictException.class);
        assertThat(seen(file).status()).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void theMarkOfVoidingIsNotPutOnOrTakenOffThroughAnotherDoor() {
        CaseFile file = registering.aCase("Annan dörr");
        assertThatThrownBy(() ->
                        register.as(ADMIN, () -> nodes.addAspect(ref(file.id()), DiariumModel.ASPECT_VOIDED, null)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> register.as(
                        ADMIN,
                        () -> nodes.addAspect(
                                ref(file.id()),
                                DiariumModel.ASPECT_VOIDED,
                                Map.of(DiariumModel.PROP_VOIDED_REASON, "Smygväg"))))
                .isInstanceOf(NotAllowedException.class);

        voided(REGISTRAR, file, "Dubblett");

        assertThatThrownBy(
                        () -> register.as(ADMIN, () -> nodes.removeAspect(ref(file.id()), DiariumModel.ASPECT_VOIDED)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> register.as(
                        ADMIN, () -> nodes.setProperty(ref(file.id()), DiariumModel.PROP_VOIDED_REASON, "Annat")))
                .isInstanceOf(NotAllowedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {REOPENER, ADMIN})
    void aClosedCaseIsOpenedAgainByWhoeverHasThatRight(String user) {
        CaseFile file = registering.aCase("Öppnas");
        registering.closed(file.diarienummer());

        CaseFile opened = register.as(user, () -> life.reopen(file.diarienummer(), "Ny skrivelse"));

        assertThat(opened.status()).isEqualTo(CaseStatus.IN_PREPARATION);
        assertThat(opened.closed()).isNull();
        Event event = lastEvent(file);
        assertThat(event.content().type()).isEqualTo(EventType.CASE_REOPENED);
        assertThat(event.content().actor()).isEqualTo(user);
        assertThat(event.content().before()).contains("closedDate");
        assertThat(event.content().after()).contains("Ny skrivelse");
    }

    @Test
    void aRegistrarMayNotOpenACaseAgainForBeingARegistrar() {
        CaseFile file = registering.aCase("Förblir stängt");
        registering.closed(file.diarienummer());

        assertThatThrownBy(() -> register.as(REGISTRAR, () -> life.reopen(file.diarienummer(), "Ändå")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(seen(file).status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void anOpenCaseIsNotOpenedAgain() {
        CaseFile file = registering.aCase("Redan öppet");

        assertThatThrownBy(() -> register.as(REOPENER, () -> life.reopen(file.diarienummer(), "Ändå")))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void aCaseThatIsNoLongerSecretIsReadAsBeforeAndItsTitleStaysProtected() {
        CaseFile file = registering.aCase("Var hemligt");
        RecordFile record = registering.aRecord(file.diarienummer(), "Följer ärendet", "text");
        register.as(SECRETARY, () -> cases.proceed(file.diarienummer(), CaseStatus.IN_PREPARATION));
        register.asSystem(() -> {
            cases.sendToBody(file.diarienummer(), "RS");
            return null;
        });
        CaseChange secret = new CaseChange(null, null, null, null, null, new LegalGround(19, 3));
        register.as(REGISTRAR, () -> cases.amend(file.diarienummer(), secret));
        assertThat(register.as(SECRETARY, () -> cases.find(file.diarienummer())))
                .isEmpty();

        CaseFile lifted = register.as(REGISTRAR, () -> life.liftSecrecy(file.diarienummer(), "Upphandlingen är klar"));

        assertThat(lifted.secrecy()).isNull();
        assertThat(lifted.publicTitle()).isNull();
        for (String user : List.of(SECRETARY, HANDLER, RunningRegister.MEMBER)) {
            assertThat(register.as(user, () -> cases.get(file.diarienummer())).records())
                    .as(user)
                    .extracting(RecordFile::id)
                    .containsExactly(record.id());
        }
        assertThat(register.as(RunningRegister.STRANGER, () -> cases.find(file.diarienummer())))
                .isEmpty();
        assertThat(lastEvent(file).content().type()).isEqualTo(EventType.SECRECY_LIFTED);
        assertThat(lastEvent(file).content().after()).contains("Upphandlingen är klar");
    }

    @Test
    void aSecretRecordStaysSecretInACaseThatNoLongerIs() {
        CaseFile file = registering.aCase("Båda hemliga", new LegalGround(25, 1));
        RecordFile record =
                registering.aRecord(file.diarienummer(), "Journal", "text", Direction.RECEIVED, new LegalGround(25, 1));

        register.as(REGISTRAR, () -> life.liftSecrecy(file.diarienummer(), "Bara handlingen är hemlig"));

        assertThat(register.as(SECRETARY, () -> cases.get(file.diarienummer())).records())
                .isEmpty();
        assertThat(register.as(HANDLER, () -> cases.get(file.diarienummer())).records())
                .extracting(RecordFile::id)
                .containsExactly(record.id());
    }

    @Test
    void secrecyIsNotLiftedFromOverWhatWasPublishedBefore() {
        CaseFile file = registering.aCase("Publicerat först");
        RecordFile record = registering.aRecord(file.diarienummer(), "Skrivelse", "Text utan personuppgifter");
        register.as(REGISTRAR, () -> publisher.publish(record.id()));
        CaseChange secret = new CaseChange(null, null, null, null, null, new LegalGround(21, 7));
        register.as(REGISTRAR, () -> cases.amend(file.diarienummer(), secret));

        assertThatThrownBy(() -> register.as(REGISTRAR, () -> life.liftSecrecy(file.diarienummer(), "Skäl")))
                .isInstanceOfSatisfying(ConflictException.class, refusal -> assertThat(refusal.errors())
                        .containsExactly(new FieldError("records", "secrecy.lifting.published", "1")));
        register.as(REGISTRAR, () -> publisher.withdraw(record.id(), "Hemlig"));
        assertThat(register.as(REGISTRAR, () -> life.liftSecrecy(file.diarienummer(), "Skäl"))
                        .secrecy())
                .isNull();
    }

    @Test
    void onlyRegistrarsLiftSecrecyAndOnlyWhereThereIsSome() {
        CaseFile secret = registering.aCase("Hemligt", new LegalGround(25, 1));
        CaseFile open = registering.aCase("Öppet");

        assertThatThrownBy(() -> register.as(HANDLER, () -> life.liftSecrecy(secret.diarienummer(), "Skäl")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> register.as(REGISTRAR, () -> life.liftSecrecy(open.diarienummer(), "Skäl")))
                .isInstanceOf(ConflictException.class);
        assertThat(seen(secret).secrecy()).isNotNull();
    }

    @Test
    void aCaseThatLosesItsHandlerMayBeTakenUpByAnyHandler() {
        CaseFile file = registering.aCase("Lämnas ifrån sig");
        CaseChange nobody = new CaseChange(null, null, null, null, "", null);
        register.as(REGISTRAR, () -> cases.amend(file.diarienummer(), nobody));

        CaseChange taken = new CaseChange(null, null, null, null, REOPENER, null);
        assertThat(register.as(REOPENER, () -> cases.amend(file.diarienummer(), taken))
                        .handler())
                .isEqualTo(REOPENER);
    }
}
