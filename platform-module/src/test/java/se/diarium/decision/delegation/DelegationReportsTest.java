package se.diarium.decision.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.ConflictException;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.event.EventType;
import se.diarium.register.listing.Days;
import se.diarium.register.node.Registering;

/** The register is shared, so each test looks at the decisions of a year of its own. */
class DelegationReportsTest {

    private final Delegating delegating = new Delegating();
    private final RunningRegister register = delegating.register;
    private final DelegationReports reports = register.bean("diarium.delegationReports", DelegationReports.class);

    private DelegationDecision decided(CaseFile file, int year, int month) {
        return delegating.decide(file, Delegating.input("1.1", LocalDate.of(year, month, 1)));
    }

    private List<String> listed(String user, int year, Boolean reported) {
        Days days = new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return register.as(user, () -> reports.list(new DelegationFilter("PN", days, reported), 0, 100)).stream()
                .map(row -> row.decision().id())
                .toList();
    }

    private List<ListedDelegation> reported(String user, LocalDate meeting, String... ids) {
        return register.as(user, () -> reports.report("PN", meeting, Set.of(ids)));
    }

    @Test
    void whatHasNotBeenReportedIsTheNextReport() {
        CaseFile file = delegating.aCase("PN", 2016);
        DelegationDecision first = decided(file, 2016, 2);
        DelegationDecision second = decided(file, 2016, 3);

        reported(RunningRegister.SECRETARY, LocalDate.of(2016, 2, 20), first.id());

        assertThat(listed(RunningRegister.SECRETARY, 2016, false)).containsExactly(second.id());
        assertThat(listed(RunningRegister.SECRETARY, 2016, true)).containsExactly(first.id());
        assertThat(listed(RunningRegister.SECRETARY, 2016, null)).containsExactly(first.id(), second.id());
    }

    @Test
    void aReportedDecisionSaysWhenAndByWhom() {
        CaseFile file = delegating.aCase("PN", 2017);
        DelegationDecision made = decided(file, 2017, 2);
        LocalDate meeting = LocalDate.of(2017, 3, 1);

        reported(RunningRegister.SECRETARY, meeting, made.id());

        assertThat(delegating.seen(RunningRegister.HANDLER, file))
                .singleElement()
                .extracting(DelegationDecision::reported)
                .isEqualTo(new DelegationDecision.Reported(meeting, RunningRegister.SECRETARY));
        assertThat(delegating.happened(made.id()))
                .containsExactly(EventType.DELEGATION_DECIDED, EventType.DELEGATION_REPORTED);
    }

    @Test
    void withoutIdsAllThatWereTakenByTheDayOfTheMeetingAreReported() {
        CaseFile file = delegating.aCase("PN", 1998);
        DelegationDecision before = decided(file, 1998, 2);
        DelegationDecision after = decided(file, 1998, 9);

        assertThat(reported(RunningRegister.REGISTRAR, LocalDate.of(1998, 5, 1)))
                .extracting(row -> row.decision().id())
                .contains(before.id())
                .doesNotContain(after.id());
    }

    @Test
    void decisionsOfClosedCasesAreReportedToo() {
        CaseFile file = delegating.aCase("PN", 2019);
        DelegationDecision made = decided(file, 2019, 2);
        new Registering(register).closed(file.diarienummer());

        assertThat(reported(RunningRegister.SECRETARY, LocalDate.of(2019, 3, 1), made.id()))
                .hasSize(1);
    }

    @Test
    void aDecisionIsReportedOnce() {
        CaseFile file = delegating.aCase("PN", 2020);
        DelegationDecision made = decided(file, 2020, 2);
        reported(RunningRegister.SECRETARY, LocalDate.of(2020, 3, 1), made.id());

        assertThatThrownBy(() -> reported(RunningRegister.SECRETARY, LocalDate.of(2020, 4, 1), made.id()))
                .isInstanceOfSatisfying(ConflictException.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::code)
                        .containsExactly("delegation.reported"));
    }

    @Test
    void noDecisionIsReportedToAMeetingBeforeIt() {
        DelegationDecision made = decided(delegating.aCase("PN", 2021), 2021, 2);

        assertThatThrownBy(() -> reported(RunningRegister.SECRETARY, LocalDate.of(2021, 1, 15), made.id()))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::code)
                        .containsExactly("delegation.afterMeeting"));
    }

    @Test
    void noReportIsNotedBeforeTheMeeting() {
        assertThatThrownBy(() -> reported(RunningRegister.SECRETARY, LocalDate.of(2199, 1, 1)))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::code)
                        .containsExactly("date.future"));
    }

    @Test
    void handlersDoNotNoteWhatIsReported() {
        DelegationDecision made = decided(delegating.aCase("PN", 2022), 2022, 2);

        assertThatThrownBy(() -> reported(RunningRegister.HANDLER, LocalDate.of(2022, 3, 1), made.id()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDecisionThatIsVoidedBeforeItIsReportedIsNotReported() {
        CaseFile file = delegating.aCase("PN", 2023);
        DelegationDecision made = decided(file, 2023, 2);
        voided(file, made);

        assertThat(listed(RunningRegister.REGISTRAR, 2023, false)).isEmpty();
        assertThatThrownBy(() -> reported(RunningRegister.REGISTRAR, LocalDate.of(2023, 3, 1), made.id()))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void aReportedDecisionThatIsVoidedShowsBoth() {
        CaseFile file = delegating.aCase("PN", 2011);
        DelegationDecision made = decided(file, 2011, 2);
        reported(RunningRegister.SECRETARY, LocalDate.of(2011, 3, 1), made.id());

        voided(file, made);

        assertThat(delegating.seen(RunningRegister.HANDLER, file))
                .singleElement()
                .satisfies(there -> {
                    assertThat(there.reported()).isNotNull();
                    assertThat(there.voided().reason()).isEqualTo("Fel ärende");
                });
        assertThat(listed(RunningRegister.SECRETARY, 2011, true)).containsExactly(made.id());
    }

    private void voided(CaseFile file, DelegationDecision decision) {
        register.as(
                RunningRegister.REGISTRAR,
                () -> delegating.decisions.voidDecision(file.diarienummer(), decision.id(), "Fel ärende"));
    }

    @Test
    void whatIsSecretIsListedCountedAndReportedForThoseWhoMayReadItAlone() {
        CaseFile secretCase = delegating.aCase("PN", 2010, Delegating.GROUND);
        DelegationDecision inSecretCase = decided(secretCase, 2010, 2);
        DelegationDecision secret =
                delegating.decide(delegating.aCase("PN", 2010), Delegating.secret("1.1", LocalDate.of(2010, 2, 2)));

        assertThat(listed(RunningRegister.SECRETARY, 2010, null)).isEmpty();
        assertThat(listed(RunningRegister.HANDLER, 2010, null))
                .containsExactlyInAnyOrder(inSecretCase.id(), secret.id());
        assertThat(counted(RunningRegister.SECRETARY, 2010)).isZero();
        assertThat(counted(RunningRegister.REGISTRAR, 2010)).isEqualTo(2);
        assertThatThrownBy(() -> reported(RunningRegister.SECRETARY, LocalDate.of(2010, 3, 1), secret.id()))
                .isInstanceOf(InvalidInputException.class);
    }

    private long counted(String user, int year) {
        Days days = new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return register.as(user, () -> reports.count(new DelegationFilter("PN", days, null)));
    }

    @Test
    void theMeetingReportsAllOfItsBodyTheSecretOnesToo() {
        CaseFile file = delegating.aCase("PN", 1999, Delegating.GROUND);
        DelegationDecision made = decided(file, 1999, 2);

        int count = register.as(RunningRegister.SECRETARY, () -> reports.reportAll("PN", LocalDate.of(1999, 3, 1)));

        assertThat(count).isPositive();
        assertThat(delegating.seen(RunningRegister.HANDLER, file))
                .singleElement()
                .satisfies(there -> {
                    assertThat(there.id()).isEqualTo(made.id());
                    assertThat(there.reported().on()).isEqualTo(LocalDate.of(1999, 3, 1));
                });
    }
}
