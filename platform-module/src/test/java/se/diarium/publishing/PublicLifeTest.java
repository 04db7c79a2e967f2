package se.diarium.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.diarium.RunningRegister.REGISTRAR;

import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseLifecycle;
import se.diarium.register.CaseStatus;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordLifecycle;
import se.diarium.register.node.Registering;

/** What citizens see of cases that are voided or closed, and of voided records. */
class PublicLifeTest {

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final Publisher publisher = register.bean("diarium.publisher", Publisher.class);
    private final PublicRegister open = register.bean("diarium.publicRegister", PublicRegister.class);
    private final CaseLifecycle cases = register.bean("diarium.caseLifecycle", CaseLifecycle.class);
    private final RecordLifecycle records = register.bean("diarium.recordLifecycle", RecordLifecycle.class);

    private RecordFile published(CaseFile file) {
        RecordFile record = registering.aRecord(file.diarienummer(), "Skrivelse", "Text utan personuppgifter");
        register.as(REGISTRAR, () -> publisher.publish(record.id()));
        return record;
    }

    @Test
    void ofAVoidedCaseThatWasPublicEverybodySeesThatItIsVoided() {
        CaseFile file = registering.aCase("Var ute");
        RecordFile record = published(file);
        register.as(REGISTRAR, () -> publisher.withdraw(record.id(), "Fel ärende"));
        register.as(REGISTRAR, () -> cases.voidCase(file.diarienummer(), "Dubblett"));

        assertThat(open.publicCase(file.diarienummer())).isEmpty();
        assertThat(open.voidedCase(file.diarienummer()))
                .map(VoidedCase::designation)
                .contains(file.designation());
    }

    @Test
    void ofAVoidedCaseThatNobodyKnewOfNothingIsSaid() {
        CaseFile file = registering.aCase("Aldrig ute");
        registering.aRecord(file.diarienummer(), "Skrivelse", "text");
        register.as(REGISTRAR, () -> cases.voidCase(file.diarienummer(), "Dubblett"));

        assertThat(open.voidedCase(file.diarienummer())).isEmpty();
    }

    @Test
    void aCaseThatStandsIsNotSaidToBeVoided() {
        CaseFile file = registering.aCase("Står kvar");
        RecordFile record = published(file);
        register.as(REGISTRAR, () -> publisher.withdraw(record.id(), "Fel bilaga"));

        assertThat(open.voidedCase(file.diarienummer())).isEmpty();
    }

    @Test
    void aVoidedRecordIsNotCountedAmongThoseThatAreNotPublished() {
        CaseFile file = registering.aCase("Räknas");
        published(file);
        registering.aRecord(file.diarienummer(), "Opublicerad", "text");
        RecordFile mistake = registering.aRecord(file.diarienummer(), "Misstag", "text");
        register.as(REGISTRAR, () -> records.voidRecord(mistake.id(), "Fel fil", false));

        assertThat(open.publicCase(file.diarienummer()))
                .map(PublicCase::unpublished)
                .contains(1);
    }

    @Test
    void aClosedCaseShowsItsDayAndWhatIsPublishedUntilItIsOpenedAgain() {
        CaseFile file = registering.aCase("Stängt men öppet");
        published(file);
        registering.closed(file.diarienummer());

        assertThat(open.publicCase(file.diarienummer())).hasValueSatisfying(seen -> {
            assertThat(seen.status()).isEqualTo(CaseStatus.CLOSED);
            assertThat(seen.closed()).isNotNull();
            assertThat(seen.records()).hasSize(1);
        });
        register.as(RunningRegister.REOPENER, () -> cases.reopen(file.diarienummer(), "Ny skrivelse"));
        assertThat(open.publicCase(file.diarienummer()))
                .hasValueSatisfying(seen -> assertThat(seen.closed()).isNull());
    }
}
