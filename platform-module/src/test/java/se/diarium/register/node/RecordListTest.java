package se.diarium.register.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.RunningRegister;
import se.diarium.register.CaseChange;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseLifecycle;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.Decision;
import se.diarium.register.DiariumModel;
import se.diarium.register.Direction;
import se.diarium.register.LegalGround;
import se.diarium.register.NewRecord;
import se.diarium.register.Outcome;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.listing.CaseCriteria;
import se.diarium.register.listing.CaseSort;
import se.diarium.register.listing.Days;
import se.diarium.register.listing.Filling;
import se.diarium.register.listing.ListPage;
import se.diarium.register.listing.ListedCase;
import se.diarium.register.listing.ListedRecord;
import se.diarium.register.listing.Readership;
import se.diarium.register.listing.RecordCriteria;
import se.diarium.register.listing.RecordSort;
import se.diarium.register.listing.RegisterLists;

/** Lists of records and cases follow the register, and tell nobody more than the nodes would. */
class RecordListTest {

    private static final LegalGround GROUND = new LegalGround(25, 1);

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final RegisterLists lists = register.bean("diarium.registerLists", RegisterLists.class);
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);
    private final RecordRegister records = register.bean("diarium.recordRegister", RecordRegister.class);
    private final NodeService nodes = register.bean("NodeService", NodeService.class);
    private final String word = "ord" + UUID.randomUUID();

    private RecordCriteria withWord(Readership readership) {
        return new RecordCriteria(
                Days.ALL,
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                word,
                readership);
    }

    private List<String> titles(String user) {
        return register
                .as(user, () -> lists.records(withWord(Readership.STAFF), RecordSort.NUMBER, false, null, 100))
                .rows()
                .stream()
                .map(row -> row.record().title())
                .toList();
    }

    private long count(String user) {
        return register.as(user, () -> lists.countRecords(withWord(Readership.STAFF)));
    }

    private RecordFile aRecord(CaseFile file, String title, String counterparty, LocalDate date) {
        return register.as(
                RunningRegister.REGISTRAR,
                () -> records.add(
                        file.diarienummer(),
                        new NewRecord(
                                title + " " + word,
                                null,
                                "letter",
                                Direction.RECEIVED,
                                date,
                                counterparty,
                                null,
                                null,
                                null,
                                null),
                        Registering.file("brev.txt", "Text")));
    }

    @Test
    void aRecordIsListedFromTheTransactionThatRegisteredIt() {
        CaseFile file = registering.aCase("Ett ärende");
        RecordFile record = aRecord(file, "Remissvar", "Norrvidda kommun", LocalDate.of(2024, 5, 20));

        ListedRecord row = register.as(
                        RunningRegister.HANDLER,
                        () -> lists.records(withWord(Readership.STAFF), RecordSort.DATE, true, null, 10))
                .rows()
                .get(0);

        assertThat(row.record().nodeId()).isEqualTo(record.id());
        assertThat(row.record().caseNode()).isEqualTo(file.id());
        assertThat(row.record().number()).isEqualTo(file.diarienummer());
        assertThat(row.record().date()).isEqualTo(LocalDate.of(2024, 5, 20));
        assertThat(row.record().counterparty()).isEqualTo("Norrvidda kommun");
        assertThat(row.caseTitle()).isEqualTo("Ett ärende");
        assertThat(row.handler()).isEqualTo(RunningRegister.HANDLER);
    }

    @Test
    void aRecordThatCameThroughAnotherDoorIsListedToo() {
        CaseFile file = registering.aCase("Ett ärende");
        register.as(
                RunningRegister.REGISTRAR,
                () -> nodes.createNode(
                        Nodes.ref(file.id()),
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(DiariumModel.URI, "dörr"),
                        DiariumModel.TYPE_RECORD,
                        Map.of(DiariumModel.PROP_TITLE, "Genom en annan dörr " + word)));

        assertThat(titles(RunningRegister.HANDLER)).containsExactly("Genom en annan dörr " + word);
    }

    @Test
    void aChangeThroughAnotherDoorIsSeenInTheList() {
        CaseFile file = registering.aCase("Ett ärende");
        RecordFile record = aRecord(file, "Före", null, null);

        register.as(
                RunningRegister.REGISTRAR,
                () -> nodes.setProperty(Nodes.ref(record.id()), DiariumModel.PROP_TITLE, "Efter " + word));

        assertThat(titles(RunningRegister.HANDLER)).containsExactly("Efter " + word);
    }

    @Test
    void aRegistrationThatIsRolledBackLeavesNoRow() {
        CaseFile file = registering.aCase("Ett ärende");

        try {
            register.as(RunningRegister.REGISTRAR, () -> {
                records.add(
                        file.diarienummer(),
                        new NewRecord("Ångrad " + word, null, null, Direction.SENT, null, null, null, null, null, null),
                        Registering.file("brev.txt", "Text"));
                throw new IllegalStateException("Ångrat");
            });
        } catch (IllegalStateException expected) {
            assertThat(titles(RunningRegister.REGISTRAR)).isEmpty();
            return;
        }
        throw new AssertionError("Was committed");
    }

    @Test
    void theRecordsOfACaseThatIsHandedOverAreListedAsItsNewHandlersWhicheverDoorItWasHandedOverThrough() {
        CaseFile file = registering.aCase("Lämnas över");
        aRecord(file, "Ett brev", null, null);

        register.as(
                RunningRegister.REGISTRAR,
                () -> cases.amend(
                        file.diarienummer(), new CaseChange(null, null, null, null, RunningRegister.REOPENER, null)));
        assertThat(countOf(RunningRegister.REOPENER)).isEqualTo(1);
        assertThat(countOf(RunningRegister.HANDLER)).isZero();

        register.as(
                RunningRegister.REGISTRAR,
                () -> nodes.setProperty(Nodes.ref(file.id()), DiariumModel.PROP_HANDLER, RunningRegister.HANDLER));
        assertThat(countOf(RunningRegister.REOPENER)).isZero();
        assertThat(countOf(RunningRegister.HANDLER)).isEqualTo(1);
    }

    @Test
    void aHandingOverThatIsRolledBackIsNotSeenInTheList() {
        CaseFile file = registering.aCase("Lämnas inte över");
        aRecord(file, "Ett brev", null, null);

        assertThatIllegalStateException()
                .isThrownBy(() -> register.as(RunningRegister.REGISTRAR, () -> {
                    cases.amend(
                            file.diarienummer(),
                            new CaseChange(null, null, null, null, RunningRegister.REOPENER, null));
                    throw new IllegalStateException("Ångrat");
                }));

        assertThat(countOf(RunningRegister.HANDLER)).isEqualTo(1);
    }

    /** How many records with the word are listed of cases that somebody handles. */
    private long countOf(String handler) {
        RecordCriteria criteria = new RecordCriteria(
                Days.ALL,
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                handler,
                Set.of(),
                null,
                null,
                word,
                Readership.STAFF);
        return register.as(RunningRegister.REGISTRAR, () -> lists.countRecords(criteria));
    }

    @Test
    void theRecordsOfACaseThatBecomesSecretAreCountedForItsHandlerAndRegistrarsAloneUntilItsSecrecyIsLifted() {
        CaseFile file = registering.aCase("Blir hemligt");
        aRecord(file, "Ett brev", null, null);

        register.as(
                RunningRegister.REGISTRAR,
                () -> cases.amend(file.diarienummer(), new CaseChange(null, null, null, null, null, GROUND)));
        assertThat(count(RunningRegister.MANAGER)).isZero();
        assertThat(count(RunningRegister.HANDLER)).isEqualTo(1);
        assertThat(count(RunningRegister.REGISTRAR)).isEqualTo(1);

        register.as(RunningRegister.REGISTRAR, () -> register.bean("diarium.caseLifecycle", CaseLifecycle.class)
                .liftSecrecy(file.diarienummer(), "Inte hemligt"));
        assertThat(count(RunningRegister.MANAGER)).isEqualTo(1);
    }

    @Test
    void theRecordsOfACaseAreListedByTheStateThatTheCaseHasComeTo() {
        CaseFile file = registering.aCase("Går vidare");
        aRecord(file, "Ett brev", null, null);

        register.as(RunningRegister.HANDLER, () -> register.bean("diarium.caseLifecycle", CaseLifecycle.class)
                .changeStatus(file.diarienummer(), CaseStatus.IN_PREPARATION, null));

        assertThat(register.as(
                                RunningRegister.HANDLER,
                                () -> lists.records(withWord(Readership.STAFF), RecordSort.DATE, true, null, 10))
                        .rows())
                .extracting(ListedRecord::status)
                .containsExactly(CaseStatus.IN_PREPARATION);
    }

    /** Whatever the role: the list holds exactly what the platform lets it read, and the total says the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                RunningRegister.REGISTRAR,
                RunningRegister.HANDLER,
                RunningRegister.MANAGER,
                RunningRegister.SECRETARY,
                RunningRegister.MEMBER,
                RunningRegister.STRANGER
            })
    void theListHoldsWhatMayBeReadAndTheTotalTellsNoMore(String user) {
        List<String> all = new ArrayList<>();
        CaseFile open = registering.aCase("Öppet");
        CaseFile secret = registering.aCase("Hemligt", GROUND);
        CaseFile before = registering.aCase("Inför regionstyrelsen");
        for (CaseFile file : List.of(open, secret, before)) {
            all.add(registering
                    .aRecord(file.diarienummer(), "Öppen " + word, "Text")
                    .id());
            all.add(registering
                    .aRecord(file.diarienummer(), "Hemlig " + word, "Text", Direction.RECEIVED, GROUND)
                    .id());
        }
        register.as(RunningRegister.HANDLER, () -> cases.sendToBody(before.diarienummer(), "RS"));

        List<String> listed = register
                .as(user, () -> lists.records(withWord(Readership.STAFF), RecordSort.NUMBER, false, null, 100))
                .rows()
                .stream()
                .map(row -> row.record().nodeId())
                .toList();

        PermissionService permissions = register.bean("PermissionService", PermissionService.class);
        List<String> readable = register.as(user, () -> all.stream()
                .filter(id -> permissions.hasPermission(Nodes.ref(id), PermissionService.READ) == AccessStatus.ALLOWED)
                .toList());
        assertThat(listed).containsExactlyInAnyOrderElementsOf(readable);
        assertThat(count(user)).isEqualTo(readable.size());
    }

    @Test
    void anExtractForOthersLeavesOutWhatIsNotAPublicDocumentYet() {
        CaseFile file = registering.aCase("Ett ärende");
        registering.aRecord(file.diarienummer(), "Inkommen " + word, "Text");
        registering.aRecord(file.diarienummer(), "Utkast " + word, "Text", Direction.DRAWN_UP, null);

        List<ListedRecord> rows = register.as(
                        RunningRegister.REGISTRAR,
                        () -> lists.records(withWord(Readership.EXTRACT), RecordSort.NUMBER, false, null, 100))
                .rows();

        assertThat(rows).extracting(row -> row.record().title()).containsExactly("Inkommen " + word);
    }

    @Test
    void aCaseIsListedWithTheDayItWasDecided() {
        CaseFile file = registering.aCase("Avgörs " + word);
        register.as(
                RunningRegister.REGISTRAR,
                () -> cases.recordDecision(
                        file.diarienummer(),
                        null,
                        new Decision("HSN", LocalDate.now(), "7", "Godkänns.", Outcome.APPROVED)));

        ListPage<ListedCase> page = register.as(
                RunningRegister.MANAGER,
                () -> lists.cases(
                        new CaseCriteria(
                                Days.ALL,
                                Days.of(LocalDate.now()),
                                Days.ALL,
                                Set.of("HSN"),
                                null,
                                Set.of(),
                                null,
                                false,
                                null,
                                null,
                                word),
                        CaseSort.NUMBER,
                        true,
                        null,
                        10));

        assertThat(page.rows()).extracting(ListedCase::nodeId).containsExactly(file.id());
        assertThat(page.rows().get(0).description().title()).isEqualTo("Avgörs " + word);
        assertThat(page.rows().get(0).decided()).isEqualTo(LocalDate.now());
    }

    @Test
    void theListsOfAnOlderRegisterAreFilledFromItsNodes() {
        CaseFile file = registering.aCase("Äldre " + word);
        RecordFile record = aRecord(file, "Äldre", "Anna", LocalDate.of(2023, 1, 2));
        JdbcTemplate jdbc = register.bean("diarium.jdbc", JdbcTemplate.class);
        long registered = register.asSystem(() -> {
            Long at = jdbc.queryForObject(
                    "SELECT registered_at FROM dia_record WHERE node_id = ?", Long.class, record.id());
            jdbc.update("DELETE FROM dia_record WHERE node_id = ?", record.id());
            jdbc.update("UPDATE dia_case SET case_title = NULL, registered_on = NULL WHERE node_id = ?", file.id());
            jdbc.update("INSERT INTO dia_filling (list_name, last_node) VALUES ('records', '')");
            return at;
        });
        assertThat(register.asSystem(() -> new Filling(jdbc).isDone())).isFalse();

        ListFilling filling = register.bean("diarium.listFilling", ListFilling.class);
        while (filling.doSome()) {
            assertThat(register.asSystem(() -> new Filling(jdbc).isDone())).isFalse();
        }

        assertThat(register.asSystem(() -> new Filling(jdbc).isDone())).isTrue();
        ListedRecord row = register.as(
                        RunningRegister.HANDLER,
                        () -> lists.records(withWord(Readership.STAFF), RecordSort.DATE, true, null, 10))
                .rows()
                .get(0);
        assertThat(row.record().title()).isEqualTo("Äldre " + word);
        assertThat(row.caseTitle()).isEqualTo("Äldre " + word);
        assertThat(row.registered().toEpochMilli())
                .as("as the history knows it")
                .isBetween(registered - 60_000, registered + 60_000);
    }
}
