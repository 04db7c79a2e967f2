package se.diarium.register.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseFilter;
import se.diarium.register.CaseList;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.CaseSummary;
import se.diarium.register.LegalGround;

class CaseListTest {

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);
    private final String word = "ord" + UUID.randomUUID();

    private CaseList list(String user, CaseFilter filter) {
        return register.as(user, () -> cases.list(filter, 0, 10));
    }

    private CaseFilter withWord() {
        return new CaseFilter(null, null, null, null, word);
    }

    @Test
    void findsByWordsOfTheTitleInAnyCaseLatestFirst() {
        registering.aCase("Första " + word);
        registering.aCase("Andra " + word.toUpperCase(java.util.Locale.ROOT));

        CaseList found = list(RunningRegister.HANDLER, withWord());

        assertThat(found.total()).isEqualTo(2);
        assertThat(found.cases())
                .extracting(CaseSummary::title)
                .element(0)
                .asString()
                .startsWith("Andra");
    }

    @Test
    void aPercentSignIsAPercentSign() {
        registering.aCase("Femtio % " + word);
        registering.aCase("Femtio " + word);

        assertThat(list(RunningRegister.HANDLER, new CaseFilter(null, null, null, null, "% " + word))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void filtersByStatus() {
        CaseFile file = registering.aCase("Bereds " + word);
        registering.aCase("Registrerat " + word);
        register.as(RunningRegister.HANDLER, () -> cases.proceed(file.diarienummer(), CaseStatus.IN_PREPARATION));

        assertThat(list(
                                RunningRegister.HANDLER,
                                new CaseFilter("HSN", null, CaseStatus.IN_PREPARATION, RunningRegister.HANDLER, word))
                        .cases())
                .extracting(CaseSummary::id)
                .containsExactly(file.id());
    }

    @Test
    void aSecretCaseIsListedForItsHandlerAndTheRegistrarsAlone() {
        registering.aCase("Hemligt " + word, new LegalGround(25, 1));

        assertThat(list(RunningRegister.REGISTRAR, withWord()).cases()).hasSize(1);
        assertThat(list(RunningRegister.HANDLER, withWord()).cases()).hasSize(1);
        assertThat(list(RunningRegister.SECRETARY, withWord()).total()).isZero();
    }

    @Test
    void aBodysMembersSeeWhatHasBeenPutBeforeIt() {
        CaseFile file = registering.aCase("Till regionstyrelsen " + word);
        assertThat(list(RunningRegister.MEMBER, withWord()).total()).isZero();

        register.as(RunningRegister.HANDLER, () -> cases.sendToBody(file.diarienummer(), "RS"));

        assertThat(list(RunningRegister.MEMBER, withWord()).cases())
                .extracting(CaseSummary::status)
                .containsExactly(CaseStatus.FOR_DECISION);
    }

    @Test
    void aStrangerSeesNothing() {
        registering.aCase("Vanligt " + word);

        assertThat(list(RunningRegister.STRANGER, CaseFilter.all()).total()).isZero();
    }
}
