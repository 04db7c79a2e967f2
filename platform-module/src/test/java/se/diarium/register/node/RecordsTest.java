package se.diarium.register.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.ConflictException;
import se.diarium.register.Direction;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.LegalGround;
import se.diarium.register.NewRecord;
import se.diarium.register.NotFoundException;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;

class RecordsTest {

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);
    private final RecordRegister records = register.bean("diarium.recordRegister", RecordRegister.class);

    private static NewRecord titled(String title) {
        return new NewRecord(title, null, "report", Direction.DRAWN_UP, null, null, null, null, 2024, 2026);
    }

    @Test
    void recordsAreNumberedWithinTheirCase() {
        CaseFile file = registering.aCase("Ett ärende med handlingar");

        RecordFile first = registering.aRecord(file.diarienummer(), "Första", "ett");
        RecordFile second = registering.aRecord(file.diarienummer(), "Andra", "två");

        assertThat(first.recordNumber()).isEqualTo(1);
        assertThat(second.recordNumber()).isEqualTo(2);
        assertThat(second.filename()).isEqualTo("brev-2.txt");
        assertThat(register.as(RunningRegister.HANDLER, () -> cases.get(file.diarienummer()))
                        .records())
                .extracting(RecordFile::title)
                .containsExactly("Första", "Andra");
    }

    /** To look for a name is to find its file, which the platform refuses those who may not read it. */
    @Test
    void aFileMayBeCalledAsOneItsSenderMayNotSee() {
        CaseFile file = registering.aCase("Med en hemlig handling");
        registering.aRecord(file.diarienummer(), "Hemlig", "ett", Direction.RECEIVED, new LegalGround(25, 1));

        RecordFile second = register.as(
                RunningRegister.SECRETARY,
                () -> records.add(file.diarienummer(), titled("Öppen"), Registering.file("brev.txt", "två")));

        assertThat(second.filename()).isEqualTo("brev-2.txt");
    }

    @Test
    void theFileIsKeptByteForByte() {
        CaseFile file = registering.aCase("Med fil");
        RecordFile record = registering.aRecord(file.diarienummer(), "Brev", "Åtgärder för nyckeltalen\r\n");

        assertThat(register.as(RunningRegister.HANDLER, () -> records.content(record.id())
                        .getContentString()))
                .isEqualTo("Åtgärder för nyckeltalen\r\n");
        assertThat(record.mimetype()).isEqualTo("text/plain");
        assertThat(record.size()).isEqualTo(29);
    }

    @Test
    void theHandlerOfTheCaseAddsRecordsAndAnotherReaderDoesNot() {
        CaseFile file = registering.aCase("Handläggarens");

        RecordFile added = register.as(
                RunningRegister.HANDLER,
                () -> records.add(file.diarienummer(), titled("Rapport"), Registering.file("r.txt", "text")));

        assertThat(added.kind()).isEqualTo("report");
        assertThatThrownBy(() -> register.as(
                        RunningRegister.STRANGER,
                        () -> records.add(file.diarienummer(), titled("Nej"), Registering.file("r.txt", "text"))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aHandlerOfOtherCasesMayReadButNotAdd() {
        CaseFile file = registering.aCaseOf(RunningRegister.SECRETARY, "En annans ärende");

        assertThat(register.as(RunningRegister.HANDLER, () -> cases.find(file.diarienummer())))
                .isPresent();
        assertThatThrownBy(() -> register.as(
                        RunningRegister.HANDLER,
                        () -> records.add(file.diarienummer(), titled("Nej"), Registering.file("r.txt", "text"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everyFaultOfARecordIsToldByField() {
        CaseFile file = registering.aCase("Fel");

        assertThatThrownBy(() -> register.as(
                        RunningRegister.REGISTRAR,
                        () -> records.add(
                                file.diarienummer(),
                                new NewRecord(null, null, "poem", null, null, null, null, null, 2026, 2024),
                                Registering.file("r.txt", "text"))))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> assertThat(e.errors())
                        .extracting(FieldError::field)
                        .containsExactlyInAnyOrder("title", "kind", "direction", "periodLastYear"));
    }

    @Test
    void aSecretRecordIsSeenByTheHandlerAndTheRegistrarsAlone() {
        CaseFile file = registering.aCase("Med en hemlighet");
        RecordFile secret = registering.aRecord(
                file.diarienummer(), "Hemligt", "patientens uppgifter", Direction.RECEIVED, new LegalGround(25, 1));

        assertThat(register.as(RunningRegister.REGISTRAR, () -> records.get(secret.id()))
                        .secrecy())
                .isEqualTo(new LegalGround(25, 1));
        assertThat(register.as(RunningRegister.HANDLER, () -> records.get(secret.id()))
                        .publicTitle())
                .isNull();
        assertThatThrownBy(() -> register.as(RunningRegister.SECRETARY, () -> records.get(secret.id())))
                .isInstanceOf(NotFoundException.class);
        assertThat(register.as(RunningRegister.SECRETARY, () -> cases.get(file.diarienummer()))
                        .records())
                .isEmpty();
    }

    @Test
    void aClosedCaseTakesNoMoreRecords() {
        CaseFile file = registering.aCase("Avslutas");
        registering.closed(file.diarienummer());

        assertThatThrownBy(() -> registering.aRecord(file.diarienummer(), "För sent", "text"))
                .isInstanceOf(ConflictException.class);
        assertThat(register.as(RunningRegister.REGISTRAR, () -> cases.get(file.diarienummer()))
                        .closed())
                .isNotNull();
    }

    @Test
    void anIdOfNothingIsNotFound() {
        assertThatThrownBy(() -> register.as(RunningRegister.REGISTRAR, () -> records.get("nothing")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> register.as(
                        RunningRegister.REGISTRAR, () -> records.get("00000000-0000-0000-0000-000000000000")))
                .isInstanceOf(NotFoundException.class);
    }
}
