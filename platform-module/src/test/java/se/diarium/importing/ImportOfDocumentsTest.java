package se.diarium.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.GovernedAs;
import se.diarium.register.RecordFile;
import se.diarium.register.number.Diarienummer;

/** Records of Region Halland, imported as the documents that they are by its model. */
class ImportOfDocumentsTest {

    private static final RunningRegister REGISTER = RunningRegister.start(Map.of("diarium.model", "halland"));
    private static final String CASES = "diarienummer;ärendemening;registrerat\n";
    private static final String RECORDS =
            "diarienummer;handlingsnummer;rubrik;riktning;datum;första år;sista år;Dokumenttyp;Dokument för\n";

    private final Imports imports = REGISTER.bean("diarium.imports", Imports.class);

    @TempDir
    private Path folder;

    @AfterAll
    static void stop() {
        REGISTER.close();
    }

    private <T> T registrar(Supplier<T> work) {
        return REGISTER.as(RunningRegister.REGISTRAR, work);
    }

    private Import validated(String cases, String records) {
        ImportFixture sent = new ImportFixture(folder, cases, records, Map.of());
        String id = registrar(() -> sent.send(imports));
        return finished(registrar(() -> imports.validate(id)), ImportState.VALIDATING);
    }

    private Import finished(Import begun, ImportState underWay) {
        return await().atMost(Duration.ofMinutes(2))
                .until(() -> registrar(() -> imports.get(begun.id())), now -> now.state() != underWay);
    }

    @Test
    void aRecordIsWhatItsColumnsSayByTheModel() {
        Import valid = validated(
                CASES + "DHS/1/1950;Verksamhetsplan;1950-02-03\n",
                RECORDS + "DHS/1/1950;1;Verksamhetsplan;upprättad;1950-02-20;1950;1952;verksamhetsplan;DHS\n"
                        + "DHS/1/1950;2;Brev;inkommen;1950-02-21;;;;\n");

        finished(registrar(() -> imports.run(valid.id())), ImportState.RUNNING);

        CaseFile file = registrar(
                () -> REGISTER.bean("diarium.caseRegister", CaseRegister.class).get(new Diarienummer("DHS", 1950, 1)));
        assertThat(file.records())
                .extracting(RecordFile::kind, RecordFile::governed)
                .containsExactly(
                        tuple("plan", new GovernedAs("halland", 1, "verksamhetsplan", "DHS")), tuple("other", null));
    }

    @Test
    void whatTheModelDoesNotHaveIsToldByRowAndColumn() {
        Import checked = validated(
                CASES + "DHS/1/1951;Verksamhetsplan;1951-02-03\n",
                RECORDS + "DHS/1/1951;1;Plan;upprättad;1951-02-20;1951;1953;affärsplan;DHS\n"
                        + "DHS/1/1951;2;Plan;upprättad;1951-02-20;1951;1953;verksamhetsplan;XYZ\n");

        List<RowProblem> problems = registrar(() -> imports.problems(checked.id(), 0, 10));

        assertThat(checked.state()).isEqualTo(ImportState.INVALID);
        assertThat(problems)
                .extracting(RowProblem::row, RowProblem::column, RowProblem::code)
                .containsExactly(
                        tuple(2, "dokumenttyp", "documentKind.unknown"),
                        tuple(3, "dokument för", "documentFor.unknown"));
    }
}
