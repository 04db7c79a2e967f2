package se.diarium.decision.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.CaseChange;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.ConflictException;
import se.diarium.register.Direction;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotFoundException;
import se.diarium.register.RecordFile;
import se.diarium.register.event.EventType;
import se.diarium.register.history.CaseHistory;
import se.diarium.register.node.Registering;

class DelegationDecisionsTest {

    private static final LocalDate DAY = LocalDate.of(2012, 5, 20);

    private final Delegating delegating = new Delegating();
    private final RunningRegister register = delegating.register;
    private final Registering registering = new Registering(register);

    private List<FieldError> refused(CaseFile file, DelegationInput given) {
        try {
            delegating.decide(file, given);
        } catch (InvalidInputException refusal) {
            return refusal.errors();
        }
        throw new AssertionError("It was registered");
    }

    @Test
    void aDecisionKeepsWhatTheItemSaidAndWhoDecided() {
        CaseFile file = delegating.aCase("RUN", 2012);

        DelegationDecision made = delegating.decide(file, Delegating.input("1.1", DAY));

        assertThat(made.body()).isEqualTo("RUN");
        assertThat(made.designation()).isEqualTo("D-" + made.number() + "/2012");
        assertThat(made.delegate()).isEqualTo("Regional utvecklingsdirektör");
        assertThat(made.matter()).startsWith("Bevilja eller avslå ansökningar");
        assertThat(made.decidedBy()).isEqualTo("Ulla Ek");
        assertThat(delegating.seen(RunningRegister.MANAGER, file)).containsExactly(made);
        assertThat(delegating.happened(made.id())).containsExactly(EventType.DELEGATION_DECIDED);
    }

    @Test
    void theNumbersFollowEachOtherWithinBodyAndYear() {
        CaseFile file = delegating.aCase("RUN", 2013);
        CaseFile other = delegating.aCase("PN", 2013);

        assertThat(List.of(
                        delegating.decide(file, Delegating.input("1.1", DAY.plusYears(1))),
                        delegating.decide(file, Delegating.input("1.2", DAY.plusYears(1))),
                        delegating.decide(other, Delegating.input("1.1", DAY.plusYears(1))),
                        delegating.decide(file, Delegating.input("1.1", DAY.plusYears(2)))))
                .extracting(DelegationDecision::body, DelegationDecision::designation)
                .containsExactly(
                        tuple("RUN", "D-1/2013"),
                        tuple("RUN", "D-2/2013"),
                        tuple("PN", "D-1/2013"),
                        tuple("RUN", "D-1/2014"));
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        CaseFile file = delegating.aCase("RUN", 2012);

        assertThat(refused(file, new DelegationInput(null, " ", null, null, null, null, null)))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("item", "text", "date", "decidedBy");
    }

    @Test
    void anItemOfAnotherBodyIsRefused() {
        CaseFile file = delegating.aCase("PN", 2012);

        assertThat(refused(file, Delegating.input("2.1", DAY)))
                .singleElement()
                .extracting(FieldError::code)
                .isEqualTo("delegation.otherBody");
    }

    @Test
    void anItemThatNobodyHasIsRefusedWithThoseOfTheBody() {
        CaseFile file = delegating.aCase("RUN", 2012);

        assertThat(refused(file, Delegating.input("99", DAY))).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("delegation.unknownItem");
            assertThat(error.args()).contains("1.1, 1.2, 1.3");
        });
    }

    @Test
    void theAssemblyHasDelegatedNothing() {
        assertThat(refused(delegating.aCase("RF", 2012), Delegating.input("99", DAY)))
                .singleElement()
                .extracting(FieldError::code)
                .isEqualTo("delegation.none");
    }

    @Test
    void noDecisionIsTakenBeforeThereIsACase() {
        CaseFile file = delegating.aCase("RUN", 2012);

        assertThat(refused(file, Delegating.input("1.1", LocalDate.of(2011, 12, 31))))
                .singleElement()
                .extracting(FieldError::code)
                .isEqualTo("date.beforeRegistration");
    }

    @Test
    void noDecisionIsTakenInTheFuture() {
        assertThat(refused(delegating.aCase("RUN", 2012), Delegating.input("1.1", LocalDate.of(2199, 1, 1))))
                .singleElement()
                .extracting(FieldError::code)
                .isEqualTo("date.future");
    }

    @Test
    void aRecordOfAnotherCaseIsRefused() {
        CaseFile file = delegating.aCase("RUN", 2012);
        RecordFile other = registering.aRecord(delegating.aCase("RUN", 2012).diarienummer(), "Beslut", "Beviljas");

        assertThat(refused(file, new DelegationInput("1.1", "Beviljas", null, DAY, "Ulla Ek", other.id(), null)))
                .singleElement()
                .extracting(FieldError::code)
                .isEqualTo("record.notInCase");
    }

    @Test
    void whatIsDecidedInASecretRecordNeedsAGroundToo() {
        CaseFile file = delegating.aCase("RUN", 2012);
        RecordFile record =
                registering.aRecord(file.diarienummer(), "Beslut", "Avslås", Direction.DRAWN_UP, Delegating.GROUND);

        assertThat(refused(file, new DelegationInput("1.1", "Avslås", null, DAY, "Ulla Ek", record.id(), null)))
                .singleElement()
                .extracting(FieldError::field, FieldError::code)
                .containsExactly("secrecy", "delegation.secretRecord");
        assertThat(delegating
                        .decide(
                                file,
                                new DelegationInput(
                                        "1.1", "Avslås", null, DAY, "Ulla Ek", record.id(), Delegating.GROUND))
                        .recordId())
                .isEqualTo(record.id());
    }

    @Test
    void nothingIsDecidedInAClosedCase() {
        CaseFile file = registering.aCase("Avslutas");
        registering.closed(file.diarienummer());

        assertThatThrownBy(() -> delegating.decide(file, Delegating.input("2.1", file.registered())))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void whoMayOnlyReadTheCaseRegistersNothing() {
        CaseFile file = delegating.aCase("RUN", 2012);

        assertThatThrownBy(() -> delegating.decide(RunningRegister.MANAGER, file, Delegating.input("1.1", DAY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(delegating.seen(RunningRegister.MANAGER, file)).isEmpty();
    }

    @Test
    void theDecisionsOfASecretCaseAreThereForThoseWhoMayReadIt() {
        CaseFile file = delegating.aCase("RUN", 2012, Delegating.GROUND);
        DelegationDecision made = delegating.decide(file, Delegating.input("1.1", DAY));

        assertThat(delegating.seen(RunningRegister.REGISTRAR, file)).containsExactly(made);
        assertThatThrownBy(() -> delegating.seen(RunningRegister.SECRETARY, file))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aSecretDecisionIsSeenByTheHandlerAndTheRegistrarsAlone() {
        CaseFile file = delegating.aCase("RUN", 2012);

        DelegationDecision made = delegating.decide(RunningRegister.SECRETARY, file, Delegating.secret("1.1", DAY));

        assertThat(delegating.seen(RunningRegister.HANDLER, file)).containsExactly(made);
        assertThat(delegating.seen(RunningRegister.REGISTRAR, file)).containsExactly(made);
        assertThat(delegating.seen(RunningRegister.SECRETARY, file)).isEmpty();
        assertThat(delegating.seen(RunningRegister.MANAGER, file)).isEmpty();
    }

    @Test
    void aSecretDecisionGoesWithTheCaseToItsNewHandler() {
        CaseFile file = delegating.aCase("RUN", 2012);
        delegating.decide(file, Delegating.secret("1.1", DAY));

        register.as(RunningRegister.REGISTRAR, () -> register.bean("diarium.caseRegister", CaseRegister.class)
                .amend(
                        file.diarienummer(),
                        new CaseChange(null, null, null, null, RunningRegister.OTHER_MANAGER, null)));

        assertThat(delegating.seen(RunningRegister.OTHER_MANAGER, file)).hasSize(1);
        assertThat(delegating.seen(RunningRegister.HANDLER, file)).isEmpty();
    }

    @Test
    void theHistoryTellsOfASecretDecisionToThoseWhoMayReadItAlone() {
        CaseFile file = delegating.aCase("RUN", 2012);
        delegating.decide(file, Delegating.secret("1.1", DAY));

        assertThat(history(RunningRegister.HANDLER, file)).contains(EventType.DELEGATION_DECIDED);
        assertThat(history(RunningRegister.MANAGER, file)).doesNotContain(EventType.DELEGATION_DECIDED);
    }

    private List<EventType> history(String user, CaseFile file) {
        return register
                .as(user, () -> register.bean("diarium.caseHistory", CaseHistory.class)
                        .of(file.diarienummer(), 0, 50, Locale.ENGLISH))
                .entries()
                .stream()
                .map(entry -> entry.event().content().type())
                .toList();
    }

    @Test
    void aDecisionThatIsVoidedStaysUnderItsNumberWithTheReason() {
        CaseFile file = delegating.aCase("RUN", 2012);
        DelegationDecision made = delegating.decide(file, Delegating.input("1.1", DAY));

        voidAs(RunningRegister.REGISTRAR, file, made, "Fel ärende");

        assertThat(delegating.seen(RunningRegister.HANDLER, file))
                .singleElement()
                .satisfies(there -> {
                    assertThat(there.number()).isEqualTo(made.number());
                    assertThat(there.voided().reason()).isEqualTo("Fel ärende");
                });
        assertThat(delegating.happened(made.id()))
                .containsExactly(EventType.DELEGATION_DECIDED, EventType.DELEGATION_VOIDED);
        assertThat(delegating.decide(file, Delegating.input("1.1", DAY)).number())
                .isGreaterThan(made.number());
    }

    @Test
    void aDecisionIsVoidedByARegistrarWithAReasonAndOnce() {
        CaseFile file = delegating.aCase("RUN", 2012);
        DelegationDecision made = delegating.decide(file, Delegating.input("1.1", DAY));

        assertThatThrownBy(() -> voidAs(RunningRegister.HANDLER, file, made, "Fel"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> voidAs(RunningRegister.REGISTRAR, file, made, " "))
                .isInstanceOf(InvalidInputException.class);
        voidAs(RunningRegister.REGISTRAR, file, made, "Fel");
        assertThatThrownBy(() -> voidAs(RunningRegister.REGISTRAR, file, made, "Fel"))
                .isInstanceOf(ConflictException.class);
    }

    private void voidAs(String user, CaseFile file, DelegationDecision decision, String reason) {
        register.as(user, () -> delegating.decisions.voidDecision(file.diarienummer(), decision.id(), reason));
    }
}
