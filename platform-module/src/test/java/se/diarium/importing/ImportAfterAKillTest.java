package se.diarium.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.ChildProcess;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.DiariumModel;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.event.ChainReport;
import se.diarium.register.event.ChainVerification;
import se.diarium.register.history.Disagreement;
import se.diarium.register.history.RegisterAgreement;
import se.diarium.register.number.Diarienummer;

/** What an import that was killed in the middle of a batch has made of the register when another process has gone on with it. */
class ImportAfterAKillTest {

    private static final List<String> TABLES =
            List.of("dia_case", "dia_record", "dia_event", "dia_series", "repo_node");

    @TempDir
    private static Path folder;

    private RunningRegister register;
    private Imports imports;
    private JdbcTemplate jdbc;

    @BeforeEach
    void killAndGoOn() throws Exception {
        Path data = folder.resolve("data");
        try (ChildProcess process = ChildProcess.start(
                ImportingProcess.class,
                folder.resolve("log"),
                List.of(data.toString(), sources("killed").toString()))) {
            process.awaitLine(ImportingProcess.IN_THE_MIDDLE);
            process.kill();
            process.awaitEnd();
        }
        register = RunningRegister.on(data, Map.of());
        imports = register.bean("diarium.imports", Imports.class);
        jdbc = register.bean("diarium.jdbc", JdbcTemplate.class);
    }

    @AfterEach
    void stop() {
        register.close();
    }

    @Test
    void everyCaseRecordAndFileIsThereOnceAndTheSameImportAgainChangesNothing() throws Exception {
        Import killed = register.as(RunningRegister.REGISTRAR, imports::list).get(0);
        assertThat(finished(killed.id()).progress())
                .isEqualTo(new ImportProgress(LargeImport.CASES, 2 * LargeImport.CASES, LargeImport.CASES, 0, 0, 0));

        assertThat(numbersOfNodes())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, LargeImport.CASES).boxed().toList());
        assertThat(lines()).containsExactlyElementsOf(LargeImport.lines());
        assertThat(eventsOfRegistration()).isEqualTo(LargeImport.CASES);
        assertHistoryHolds();

        Map<String, Long> before = counts();
        Import again = finished(importAgain());

        assertThat(again.progress())
                .isEqualTo(new ImportProgress(LargeImport.CASES, 2 * LargeImport.CASES, 0, LargeImport.CASES, 0, 0));
        assertThat(counts()).isEqualTo(before);
        assertThat(lines()).containsExactlyElementsOf(LargeImport.lines());
        assertHistoryHolds();
    }

    private static Path sources(String name) throws Exception {
        return Files.createDirectories(folder.resolve(name));
    }

    /** The import when it is done and its files have been read, which goes on after their cases are registered. */
    private Import finished(String id) {
        Import done = await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> register.as(RunningRegister.REGISTRAR, () -> imports.get(id)),
                        now -> now.state() == ImportState.DONE);
        await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> register.asSystem(
                                () -> jdbc.queryForObject("SELECT COUNT(*) FROM dia_unread", Integer.class)),
                        unread -> unread == 0);
        return done;
    }

    private String importAgain() throws Exception {
        ImportFixture same = LargeImport.in(sources("again"));
        String id = register.as(RunningRegister.REGISTRAR, () -> same.send(imports));
        register.as(RunningRegister.REGISTRAR, () -> imports.validate(id));
        await().atMost(Duration.ofMinutes(2))
                .until(() -> register.as(RunningRegister.REGISTRAR, () -> imports.get(id))
                                .state()
                        == ImportState.VALID);
        register.as(RunningRegister.REGISTRAR, () -> imports.run(id));
        return id;
    }

    /** Of the nodes in the year's folder, whatever the module's own tables say. */
    private List<Integer> numbersOfNodes() {
        NodeService nodes = register.bean("NodeService", NodeService.class);
        return register.asSystem(() -> {
            NodeRef one = new NodeRef(
                    StoreRef.STORE_REF_WORKSPACE_SPACESSTORE,
                    jdbc.queryForObject("SELECT node_id FROM dia_case WHERE running_number = 1", String.class));
            return nodes.getChildAssocs(nodes.getPrimaryParent(one).getParentRef()).stream()
                    .map(child -> (Integer) nodes.getProperty(child.getChildRef(), DiariumModel.PROP_NUMBER))
                    .sorted()
                    .toList();
        });
    }

    /** A line for each record, with the text of its file; the case is what it was imported as. */
    private List<String> lines() {
        CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);
        RecordRegister records = register.bean("diarium.recordRegister", RecordRegister.class);
        List<String> lines = new ArrayList<>();
        register.as(RunningRegister.REGISTRAR, () -> {
            for (int number = 1; number <= LargeImport.CASES; number++) {
                CaseFile file = cases.get(new Diarienummer(LargeImport.SERIES, LargeImport.YEAR, number));
                assertThat(file.title()).isEqualTo("Ärende " + number);
                assertThat(file.status() == CaseStatus.CLOSED).isEqualTo(number % 10 == 0);
                for (RecordFile record : file.records()) {
                    String text = record.size() == 0
                            ? ""
                            : records.content(record.id()).getContentString();
                    lines.add(LargeImport.line(number, record.recordNumber(), record.title(), text));
                }
            }
        });
        return lines;
    }

    private int eventsOfRegistration() {
        return register.asSystem(() -> jdbc.queryForObject(
                "SELECT COUNT(DISTINCT node_id) FROM dia_event WHERE event_type = 'CASE_REGISTERED'", Integer.class));
    }

    private void assertHistoryHolds() {
        ChainReport chain = register.asSystem(() -> register.bean("diarium.chainVerification", ChainVerification.class)
                .verify(LargeImport.SERIES, List.of()));
        assertThat(chain.broken()).isEmpty();
        List<Disagreement> disagreements = new ArrayList<>();
        register.asSystem(() -> register.bean("diarium.registerAgreement", RegisterAgreement.class)
                .check(LargeImport.SERIES, disagreements::add));
        assertThat(disagreements).isEmpty();
    }

    private Map<String, Long> counts() {
        return register.asSystem(() -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            TABLES.forEach(
                    table -> counts.put(table, jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Long.class)));
            return counts;
        });
    }
}
