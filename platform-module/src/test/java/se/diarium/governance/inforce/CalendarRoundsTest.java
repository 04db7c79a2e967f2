package se.diarium.governance.inforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import se.diarium.governance.document.GovernedDocument;
import se.diarium.governance.document.SampleDocuments;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.model.Years;
import se.diarium.governance.round.Round;
import se.diarium.governance.round.RoundInput;
import se.diarium.governance.round.RoundKind;
import se.diarium.governance.round.Rounds;
import se.diarium.governance.store.CurrentModel;
import se.diarium.governance.store.ModelVersion;
import se.diarium.governance.yaml.ModelFile;
import se.diarium.governance.yaml.ShippedModels;
import se.diarium.register.RegisterCalendar;

/** Region Jämtland Härjedalen's round after April, which is answered until the fifteenth of May. */
class CalendarRoundsTest {

    private static final String KEY = "jamtland-harjedalen:tertialrapport-2024-1";
    private static final LocalDate IN_TIME = LocalDate.of(2024, 5, 2);
    private static final GovernedDocument PLAN = SampleDocuments.decided(
            "plan", "regionstyrelsens-plan", "RS", new Years(2024, 2024), LocalDate.of(2023, 11, 8));

    private final CurrentModel models = mock();
    private final Rounds rounds = mock();
    private final TransactionService transactions = mock();

    @BeforeEach
    void prepare() {
        GovernanceModel model = new ModelFile().read(ShippedModels.file("jamtland-harjedalen"));
        when(models.current()).thenReturn(Optional.of(new ModelVersion(null, model, "")));
        when(rounds.made(any())).thenReturn(Optional.empty());
        when(rounds.addOfCalendar(any())).thenReturn(mock(Round.class));
        RetryingTransactionHelper helper = mock();
        when(helper.doInTransaction(any())).thenAnswer(call -> call.<RetryingTransactionCallback<?>>getArgument(0)
                .execute());
        when(transactions.getRetryingTransactionHelper()).thenReturn(helper);
    }

    private CalendarRounds on(LocalDate day, GovernedDocument... documents) {
        return new CalendarRounds(
                models,
                (model, from, to) -> SampleDocuments.of(documents),
                rounds,
                new RegisterCalendar(
                        Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC)),
                transactions);
    }

    @Test
    void aRoundOpensOnItsDayAboutThePlansThatItReportsOn() {
        on(IN_TIME, PLAN).open();

        ArgumentCaptor<RoundInput> opened = ArgumentCaptor.forClass(RoundInput.class);
        verify(rounds).addOfCalendar(opened.capture());
        RoundInput round = opened.getValue();
        assertThat(round.plans()).containsExactly("plan");
        assertThat(round.kind()).isEqualTo(RoundKind.TERTIAL);
        assertThat(round.firstDay()).isEqualTo("2024-01-01");
        assertThat(round.lastDay()).isEqualTo("2024-04-30");
        assertThat(round.closes()).isEqualTo("2024-05-15");
        assertThat(round.calendarKey()).isEqualTo(KEY);
    }

    @Test
    void aRoundThatWasOpenedIsNotOpenedAgain() {
        when(rounds.made(KEY)).thenReturn(Optional.of(mock(Round.class)));

        assertThat(on(IN_TIME, PLAN).open()).isEmpty();
    }

    @Test
    void noRoundOpensBeforeItsFirstDayOrAfterItsLast() {
        on(LocalDate.of(2024, 4, 29), PLAN).open();
        on(LocalDate.of(2024, 5, 16), PLAN).open();

        verify(rounds, never()).addOfCalendar(any());
    }

    @Test
    void aRoundWaitsForAPlanThatIsDecided() {
        GovernedDocument draft = SampleDocuments.draft(
                "plan", "regionstyrelsens-plan", "RS", new Years(2024, 2024), LocalDate.of(2023, 10, 1));

        assertThat(on(IN_TIME, draft).open()).isEmpty();
    }

    @Test
    void aPlanOfAnotherYearOrKindIsNotFollowedUp() {
        LocalDate day = LocalDate.of(2023, 11, 8);

        assertThat(on(
                                IN_TIME,
                                SampleDocuments.decided(
                                        "next", "regionstyrelsens-plan", "RS", new Years(2025, 2025), day),
                                SampleDocuments.decided("other", "regionplan", null, new Years(2024, 2026), day))
                        .open())
                .isEmpty();
    }

    @Test
    void aRegionWithoutAModelHasNoCalendar() {
        when(models.current()).thenReturn(Optional.empty());

        assertThat(on(IN_TIME, PLAN).open()).isEmpty();
    }
}
