package se.diarium.register.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.DiariumModel;
import se.diarium.register.InvalidInputException;
import se.diarium.register.LegalGround;
import se.diarium.register.NewCase;
import se.diarium.register.NumberSpan;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.SeriesRegister;
import se.diarium.register.SeriesState;
import se.diarium.register.SeriesYear;
import se.diarium.register.VoidedNumber;

class SeriesRegisterTest {

    private static final String REASON = "Registrerat två gånger";
    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);

    private final RunningRegister register = RunningRegister.shared();
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);
    private final SeriesRegister series = register.bean("diarium.seriesRegister", SeriesRegister.class);

    private CaseFile registered(int year, LegalGround secrecy, String number) {
        LocalDate day = LocalDate.of(year, 3, 1);
        return register.as(
                RunningRegister.REGISTRAR,
                () -> cases.register(new NewCase("AU", "Nummer", null, null, null, null, day, secrecy, number)));
    }

    private SeriesYear of(String user, int year) {
        return only(register.as(user, () -> series.states("AU", year)));
    }

    private static SeriesYear only(List<SeriesState> states) {
        assertThat(states).hasSize(1);
        assertThat(states.get(0).years()).hasSize(1);
        return states.get(0).years().get(0);
    }

    private void voidCase(CaseFile file) {
        register.asSystem(() -> {
            NodeRef node = Nodes.ref(file.id());
            RegisterCalendar calendar = register.bean("diarium.calendar", RegisterCalendar.class);
            Sanction.run(() -> register.bean("NodeService", NodeService.class)
                    .addProperties(
                            node,
                            Map.of(
                                    DiariumModel.PROP_STATUS,
                                    CaseStatus.VOIDED.name(),
                                    DiariumModel.PROP_VOIDED_AT,
                                    calendar.store(DAY),
                                    DiariumModel.PROP_VOIDED_BY,
                                    RunningRegister.REGISTRAR,
                                    DiariumModel.PROP_VOIDED_REASON,
                                    REASON)));
            return null;
        });
    }

    @Test
    void everyNumberIsGivenOrPassedOver() {
        registered(2011, null, null);
        registered(2011, null, "AU/5/2011");
        registered(2011, null, "AU/3/2011");

        SeriesYear state = of(RunningRegister.REGISTRAR, 2011);

        assertThat(state.last()).isEqualTo(5);
        assertThat(state.given()).isEqualTo(3);
        assertThat(state.passedOver()).containsExactly(new NumberSpan(2, 2), new NumberSpan(4, 4));
        assertThat(state.missing()).isEmpty();
    }

    @Test
    void aVoidedNumberIsToldWithWhoAndWhy() {
        CaseFile voided = registered(2012, null, null);
        voidCase(voided);

        assertThat(of(RunningRegister.HANDLER, 2012).voided())
                .containsExactly(
                        new VoidedNumber(voided.diarienummer(), "AU/1/2012", DAY, RunningRegister.REGISTRAR, REASON));
    }

    @Test
    void whyASecretCaseWasVoidedIsForThoseWhoMayReadIt() {
        CaseFile secret = registered(2013, new LegalGround(25, 1), null);
        voidCase(secret);

        assertThat(of(RunningRegister.HANDLER, 2013).voided())
                .containsExactly(new VoidedNumber(secret.diarienummer(), "AU/1/2013", DAY, null, null));
        assertThat(of(RunningRegister.REGISTRAR, 2013).voided())
                .extracting(VoidedNumber::reason)
                .containsExactly(REASON);
    }

    @Test
    void everybodyIsToldTheNumberAndTheDay() {
        CaseFile voided = registered(2014, null, null);
        voidCase(voided);

        assertThat(only(series.openStates("AU", 2014)).voided())
                .containsExactly(new VoidedNumber(voided.diarienummer(), "AU/1/2014", DAY, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {RunningRegister.MEMBER, RunningRegister.STRANGER, RunningRegister.SECRETARY})
    void onlyThoseWhoRegisterAndHandleCasesSeeTheSeries(String user) {
        assertThatThrownBy(() -> register.as(user, () -> series.states(null, null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everyBodyIsThereWhetherItHasNumbersOrNot() {
        assertThat(register.as(RunningRegister.REGISTRAR, () -> series.states(null, 1901)))
                .extracting(state -> state.body().code())
                .containsExactly("RF", "RS", "AU", "HSN", "RUN", "PN");
    }

    @Test
    void anUnknownSeriesIsRefused() {
        assertThatThrownBy(() -> register.as(RunningRegister.REGISTRAR, () -> series.states("XX", null)))
                .isInstanceOf(InvalidInputException.class);
    }
}
