package se.diarium.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.ConflictException;
import se.diarium.register.Direction;
import se.diarium.register.InvalidInputException;
import se.diarium.register.LegalGround;
import se.diarium.register.NewCase;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.event.ChainVerification;
import se.diarium.register.number.Diarienummer;

/** Each test imports into a year of its own. */
class ImportsTest {

    private static final String CASES = "diarienummer;ärendemening;registrerat;status;avslutat;sekretess;handläggare\n";
    private static final String RECORDS = "diarienummer;handlingsnummer;rubrik;riktning;datum;motpart;fil\n";
    private static final Set<ImportState> AT_REST =
            EnumSet.complementOf(EnumSet.of(ImportState.VALIDATING, ImportState.RUNNING));

    private final RunningRegister register = RunningRegister.shared();
    private final Imports imports = register.bean("diarium.imports", Imports.class);
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);
    private final RecordRegister records = register.bean("diarium.recordRegister", RecordRegister.class);

    @TempDir
    private Path folder;

    @Test
    void casesAndRecordsKeepTheirNumbersAndWhatTheyCameTo() throws IOException {
        Import done = run(
                CASES + "PN/7/1941;Klagomål på bemötande;1941-02-03;Avslutat;1941-06-30;;\n"
                        + "pn 9-1941;Förslag om väntrum;1941-03-04;;;25:1;handlaggare\n",
                RECORDS + "PN/7/1941;2;Svar;utgående;1941-02-20;Anna Ek;svar\\brev.txt\n"
                        + "PN/7/1941;1;Klagomål;inkommen;1941-02-03;;\n",
                Map.of("Svar/Brev.txt", "Tack för ditt brev om väntrummet"));

        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.progress()).isEqualTo(new ImportProgress(2, 2, 2, 0, 0, 0));
        CaseFile closed = aCase("PN", 7, 1941);
        assertThat(closed.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(closed.closed()).isEqualTo(LocalDate.of(1941, 6, 30));
        assertThat(closed.records())
                .extracting(RecordFile::recordNumber, RecordFile::title, RecordFile::direction, RecordFile::filename)
                .containsExactly(
                        tuple(1, "Klagomål", Direction.RECEIVED, "1 Klagomål"),
                        tuple(2, "Svar", Direction.SENT, "brev.txt"));
        CaseFile secret = aCase("PN", 9, 1941);
        assertThat(secret.secrecy()).isEqualTo(new LegalGround(25, 1));
        assertThat(secret.handler()).isEqualTo("handlaggare");
    }

    @Test
    void theFileIsReadAfterItsCaseHasBeenRegistered() throws IOException {
        run(
                CASES + "PN/1/1942;Med fil;1942-02-03;;;;\n",
                RECORDS + "PN/1/1942;1;Brev;inkommen;1942-02-20;;brev.txt\n",
                Map.of("brev.txt", "Mormors väntrum"));
        RecordFile record = aCase("PN", 1, 1942).records().get(0);

        assertThat(register.asSystem(() -> records.content(record.id()).getContentString()))
                .isEqualTo("Mormors väntrum");
        assertThat(record.mimetype()).isEqualTo("text/plain");
        await().atMost(Duration.ofMinutes(2))
                .until(() -> register.asSystem(() -> register.bean(
                                "diarium.jdbc", org.springframework.jdbc.core.JdbcTemplate.class)
                        .queryForList("SELECT node_id FROM dia_unread WHERE node_id = ?", String.class, record.id())
                        .isEmpty()));
    }

    @Test
    void theSeriesGoesOnAfterTheHighestNumber() throws IOException {
        run(CASES + "PN/41/1943;Det sista;1943-12-30;;;;\n", null, Map.of());

        CaseFile next = register.as(
                RunningRegister.REGISTRAR,
                () -> cases.register(
                        new NewCase("PN", "Nästa", null, null, null, null, LocalDate.of(1943, 12, 31), null, null)));

        assertThat(next.diarienummer()).isEqualTo(new Diarienummer("PN", 1943, 42));
    }

    @Test
    void everyFaultIsToldByTableRowAndColumnAndNothingIsRegistered() throws IOException {
        Import checked = validated(
                CASES + "PN/1/1944;Rätt;1944-01-02;;;;\n"
                        + "PN/1/1944;Samma nummer;1944-01-03;;;;\n"
                        + "XX/2/1944;;1944-02-31;Vilande;;99-9x;ingen.sådan\n"
                        + "PN/4/1944;Avslutat utan dag;1944-05-05;avslutat;;;\n",
                RECORDS + "PN/1/1944;1;Brev;åt sidan;1944-02-20;;saknas.pdf\n"
                        + "PN/77/1944;ett;Till inget ärende;inkommen;1944-02-20;;\n",
                Map.of("annan.txt", "x"));

        assertThat(checked.state()).isEqualTo(ImportState.INVALID);
        assertThat(problems(checked))
                .extracting(RowProblem::table, RowProblem::row, RowProblem::column, RowProblem::code)
                .containsExactlyInAnyOrder(
                        tuple(ImportTable.CASES, 3, "dnr", "import.repeated"),
                        tuple(ImportTable.CASES, 4, "dnr", "diarienummer.unreadable"),
                        tuple(ImportTable.CASES, 4, "ärendemening", "required"),
                        tuple(ImportTable.CASES, 4, "registrerat", "type.date"),
                        tuple(ImportTable.CASES, 4, "status", "import.word"),
                        tuple(ImportTable.CASES, 4, "sekretess", "secrecyForm"),
                        tuple(ImportTable.CASES, 4, "handläggare", "handler.unknown"),
                        tuple(ImportTable.CASES, 5, "avslutat", "required"),
                        tuple(ImportTable.RECORDS, 2, "riktning", "import.word"),
                        tuple(ImportTable.RECORDS, 2, "fil", "import.fileMissing"),
                        tuple(ImportTable.RECORDS, 3, "dnr", "import.stray"),
                        tuple(ImportTable.RECORDS, 3, "handlingsnummer", "numberBetween"));
        assertThatThrownBy(() -> register.as(RunningRegister.REGISTRAR, () -> imports.run(checked.id())))
                .isInstanceOf(ConflictException.class);
        assertThat(register.as(RunningRegister.REGISTRAR, () -> cases.find(new Diarienummer("PN", 1944, 1))))
                .isEmpty();
    }

    @Test
    void headingsAreToldAllAtOnce() throws IOException {
        Import checked = validated("diarienummer;rubrik;färg\nPN/1/1945;x;y\n", null, Map.of());

        assertThat(problems(checked))
                .extracting(RowProblem::row, RowProblem::column, RowProblem::code)
                .containsExactly(
                        tuple(1, "rubrik", "import.unknownColumn"),
                        tuple(1, "färg", "import.unknownColumn"),
                        tuple(1, "ärendemening", "import.missingColumn"),
                        tuple(1, "registrerat", "import.missingColumn"));
    }

    @Test
    void theSameRowsAgainRegisterNothing() throws IOException {
        String table = CASES + "PN/1/1946;En gång;1946-01-02;;;;\n";
        run(table, null, Map.of());

        Import again = run(table, null, Map.of());

        assertThat(again.state()).isEqualTo(ImportState.DONE);
        assertThat(again.progress()).isEqualTo(new ImportProgress(1, 0, 0, 1, 0, 0));
    }

    @Test
    void otherRowsWithANumberThatIsTakenAreRefused() throws IOException {
        run(CASES + "PN/1/1947;En gång;1947-01-02;;;;\n", null, Map.of());

        Import other = validated(CASES + "PN/1/1947;Något annat;1947-01-02;;;;\n", null, Map.of());

        assertThat(problems(other)).extracting(RowProblem::code).containsExactly("import.taken");
    }

    @Test
    void aCaseThatCannotBeRegisteredAfterAllIsNamedAndTheOthersAreRegistered() throws IOException {
        Import valid = validated(
                CASES + "PN/1/1948;Ett;1948-01-02;;;;\nPN/2/1948;Två;1948-01-02;;;;\nPN/3/1948;Tre;1948-01-02;;;;\n",
                RECORDS + "PN/2/1948;1;Brev;inkommen;1948-02-20;;brev.txt\n",
                Map.of("brev.txt", "x"));
        register.as(
                RunningRegister.REGISTRAR,
                () -> cases.register(new NewCase("PN", "Hann före", null, null, null, null, null, null, "PN/2/1948")));

        Import done = finished(register.as(RunningRegister.REGISTRAR, () -> imports.run(valid.id())));

        assertThat(done.progress()).isEqualTo(new ImportProgress(3, 1, 2, 0, 1, 1));
        assertThat(problems(done))
                .extracting(RowProblem::row, RowProblem::code)
                .containsExactly(tuple(3, "diarienummer.taken"));
        assertThat(aCase("PN", 2, 1948).title()).isEqualTo("Hann före");
        assertThat(aCase("PN", 2, 1948).records()).isEmpty();
        assertThat(aCase("PN", 3, 1948).title()).isEqualTo("Tre");
    }

    @Test
    void anImportThatIsStoppedGoesOnWhereItWas() throws IOException {
        StringBuilder table = new StringBuilder(CASES);
        for (int number = 1; number <= 60; number++) {
            table.append("PN/" + number + "/1949;Ärende " + number + ";1949-01-02;;;;\n");
        }
        Import valid = validated(table.toString(), null, Map.of());
        register.as(RunningRegister.REGISTRAR, () -> {
            imports.run(valid.id());
            imports.stop(valid.id());
        });
        assertThat(register.as(RunningRegister.REGISTRAR, () -> imports.get(valid.id()))
                        .state())
                .isEqualTo(ImportState.STOPPED);

        Import done = finished(register.as(RunningRegister.REGISTRAR, () -> imports.run(valid.id())));

        assertThat(done.progress().imported()).isEqualTo(60);
        assertThat(register.asSystem(() -> register.bean("diarium.chainVerification", ChainVerification.class)
                                .verify("PN", List.of()))
                        .broken())
                .isEmpty();
    }

    @Test
    void onlyRegistrarsImport() {
        assertThatThrownBy(() -> register.as(RunningRegister.HANDLER, () -> made("Min")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> register.as(RunningRegister.HANDLER, imports::list))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aFolderThatIsNotProvidedIsRefused() {
        assertThatThrownBy(() -> register.as(RunningRegister.REGISTRAR, () -> {
                    try {
                        return imports.make("Stor", "../etc");
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                }))
                .isInstanceOf(InvalidInputException.class);
    }

    private Import made(String name) {
        try {
            return imports.make(name, null);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Import run(String caseTable, String recordTable, Map<String, String> files) throws IOException {
        Import valid = validated(caseTable, recordTable, files);
        assertThat(problems(valid)).isEmpty();
        return finished(register.as(RunningRegister.REGISTRAR, () -> imports.run(valid.id())));
    }

    private Import validated(String caseTable, String recordTable, Map<String, String> files) throws IOException {
        ImportFixture sent = new ImportFixture(folder, caseTable, recordTable, files);
        String id = register.as(RunningRegister.REGISTRAR, () -> sent.send(imports));
        return finished(register.as(RunningRegister.REGISTRAR, () -> imports.validate(id)));
    }

    private Import finished(Import begun) {
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> register.as(RunningRegister.REGISTRAR, () -> imports.get(begun.id())),
                        now -> AT_REST.contains(now.state()));
    }

    private List<RowProblem> problems(Import theImport) {
        return register.as(RunningRegister.REGISTRAR, () -> imports.problems(theImport.id(), 0, 100));
    }

    private CaseFile aCase(String series, int number, int year) {
        return register.as(RunningRegister.REGISTRAR, () -> cases.get(new Diarienummer(series, year, number)));
    }
}
