package se.diarium.governance.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.diarium.governance.calendar.MeetingDays;
import se.diarium.governance.calendar.PlanningYear;
import se.diarium.governance.document.Governed;
import se.diarium.governance.document.GovernedDocument;
import se.diarium.governance.document.SampleDocuments;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.model.Years;
import se.diarium.governance.yaml.ModelFile;
import se.diarium.governance.yaml.ShippedModels;

class CycleStatesTest {

    private static final GovernanceModel BLEKINGE = new ModelFile().read(ShippedModels.file("blekinge"));
    private static final GovernanceModel HALLAND = new ModelFile().read(ShippedModels.file("halland"));
    private static final Years NEXT = new Years(2026, 2026);
    private static final Years BUDGET_YEARS = new Years(2026, 2028);
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2025, 12, 31);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    private static CycleRow row(String code, LocalDate today, Governed governed) {
        return row(BLEKINGE, code, today, ALWAYS, governed, MeetingDays.NONE);
    }

    private static CycleRow row(
            GovernanceModel model, String code, LocalDate today, LocalDate since, Governed governed, MeetingDays held) {
        return new CycleStates(model, PlanningYear.of(model, 2025, held), governed, held, today, since)
                .rows().stream()
                        .filter(row -> row.row().code().equals(code))
                        .findFirst()
                        .orElseThrow();
    }

    private static GovernedDocument budget(LocalDate day) {
        return SampleDocuments.decided("budget", "budget", null, BUDGET_YEARS, day);
    }

    @Test
    void whatIsDueOnTheLastDayIsStillComing() {
        CycleRow budget = row("budget-1", LocalDate.of(2025, 11, 30), SampleDocuments.of());

        assertThat(budget.state()).isEqualTo(CycleState.COMING);
    }

    @Test
    void whatIsNotThereTheDayAfterIsLate() {
        CycleRow budget = row("budget-1", LocalDate.of(2025, 12, 1), SampleDocuments.of());

        assertThat(budget.state()).isEqualTo(CycleState.LATE);
    }

    @Test
    void aDecidedDocumentOfTheKindAndTheYearsIsDone() {
        CycleRow budget = row("budget-1", NEW_YEAR, SampleDocuments.of(budget(LocalDate.of(2025, 11, 19))));

        assertThat(budget.state()).isEqualTo(CycleState.DONE);
        assertThat(budget.parts()).singleElement().returns("budget", part -> part.document()
                .id());
    }

    @Test
    void theDocumentOfAnotherYearIsAnotherDocument() {
        GovernedDocument former =
                SampleDocuments.decided("former", "budget", null, new Years(2025, 2027), LocalDate.of(2024, 11, 20));

        assertThat(row("budget-1", NEW_YEAR, SampleDocuments.of(former)).state())
                .isEqualTo(CycleState.LATE);
    }

    @Test
    void aDocumentThatNobodyHasDecidedIsShownAndIsNotDone() {
        GovernedDocument draft =
                SampleDocuments.draft("draft", "budget", null, BUDGET_YEARS, LocalDate.of(2025, 10, 1));

        CycleRow budget = row("budget-1", NEW_YEAR, SampleDocuments.of(draft));

        assertThat(budget.state()).isEqualTo(CycleState.LATE);
        assertThat(budget.parts()).singleElement().returns("draft", part -> part.document()
                .id());
    }

    @Test
    void eachBoardOfAGroupHasAPartOfItsOwnAndOneThatLacksItsPlanMakesTheRowLate() {
        Governed governed = SampleDocuments.of(
                SampleDocuments.decided("hsn", "verksamhetsplan", "HSN", NEXT, NEW_YEARS_EVE),
                SampleDocuments.decided("rs", "verksamhetsplan", "RS", NEXT, NEW_YEARS_EVE));

        CycleRow plans = row("verksamhetsplaner-1", NEW_YEAR, governed);

        assertThat(plans.state()).isEqualTo(CycleState.LATE);
        assertThat(plans.done()).isEqualTo(2);
        assertThat(plans.parts())
                .extracting(part -> part.documentFor().code(), CyclePart::state)
                .containsExactly(
                        tuple("RS", CycleState.DONE),
                        tuple("HSN", CycleState.DONE),
                        tuple("TN", CycleState.LATE),
                        tuple("KBN", CycleState.LATE),
                        tuple("PN", CycleState.LATE));
    }

    @Test
    void aReportIsOfTheDeadlineThatItsDayIsNextTo() {
        Governed governed = SampleDocuments.of(
                SampleDocuments.draft("t1", "tertialrapport", null, new Years(2025, 2025), LocalDate.of(2025, 6, 3)));

        assertThat(row("tertialrapporter-1", NEW_YEAR, governed).state()).isEqualTo(CycleState.DONE);
        assertThat(row("tertialrapporter-2", NEW_YEAR, governed).state()).isEqualTo(CycleState.LATE);
    }

    @Test
    void whatOnlyLiesOnTheWayIsNotKnownToBeLate() {
        CycleRow proposal = row("arsredovisning-rs-1", NEW_YEAR, SampleDocuments.of());

        assertThat(proposal.state()).isEqualTo(CycleState.UNKNOWN);
    }

    @Test
    void whatWasDueBeforeTheRegisterHadTheModelIsNotKnown() {
        CycleRow budget =
                row(BLEKINGE, "budget-1", LocalDate.of(2027, 2, 1), NEW_YEAR, SampleDocuments.of(), MeetingDays.NONE);

        assertThat(budget.state()).isEqualTo(CycleState.UNKNOWN);
    }

    @Test
    void theCaseThatWasOpenedForAPlanIsAtItsRow() {
        Governed governed = new Governed(List.of(), List.of(SampleDocuments.opened("verksamhetsplan", "TN", NEXT)));

        CycleRow plans = row("verksamhetsplaner-1", LocalDate.of(2025, 3, 1), governed);

        assertThat(plans.parts())
                .filteredOn(part -> part.inCase() != null)
                .extracting(part -> part.documentFor().code())
                .containsExactly("TN");
    }

    @Test
    void theRealDaysOfMeetingsGoBeforeTheModel() {
        MeetingDays days =
                (body, year) -> body.equals("RF") && year == 2025 ? List.of(LocalDate.of(2025, 6, 18)) : List.of();

        CycleRow decision = row(HALLAND, "beslut-1", LocalDate.of(2025, 2, 1), ALWAYS, SampleDocuments.of(), days);

        assertThat(decision.row().due().last()).isEqualTo(LocalDate.of(2025, 6, 18));
    }
}
