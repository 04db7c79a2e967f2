package se.diarium.register.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.diarium.register.CaseStatus;
import se.diarium.register.Direction;
import se.diarium.register.InvalidInputException;
import se.diarium.register.RegisterDatabase;
import se.diarium.register.listing.Statistics.Age;
import se.diarium.register.listing.Statistics.CaseCount;
import se.diarium.register.listing.Statistics.HandlingTime;
import se.diarium.register.listing.Statistics.OpenCases;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.series.CaseRow;
import se.diarium.register.series.CaseTable;
import se.diarium.register.series.Visibility;

/** What lists and figures read of the tables. */
class RecordTableTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);
    private static final Visibility EVERYTHING = new Visibility(true, true, "system", Set.of(), Set.of());

    private final RegisterDatabase database = database();
    private final CaseTable cases = new CaseTable(database.jdbc());
    private final CaseListTable caseLists = new CaseListTable(database.jdbc());
    private final RecordTable records = new RecordTable(database.jdbc(), ZONE);
    private final StatisticsTable statistics = new StatisticsTable(database.jdbc(), ZONE);

    RegisterDatabase database() {
        return new RegisterDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private String aCase(String series, int number, CaseStatus status, String handler, LocalDate registered) {
        String node = "case-" + series + number;
        database.inTransaction(() -> {
            cases.insert(
                    new Diarienummer(series, 2024, number),
                    node,
                    CaseRow.of(status.name(), handler, false, "Ärende " + number));
            caseLists.describe(
                    node, new CaseDescription("Ärende " + number, null, "Anna Berg", null, registered, null, null));
        });
        return node;
    }

    private void aRecord(String series, int number, int record, LocalDate date, String counterparty, Instant at) {
        database.inTransaction(() -> records.put(
                new RecordRow(
                        "record-" + series + number + "-" + record,
                        "case-" + series + number,
                        new Diarienummer(series, 2024, number),
                        record,
                        date,
                        record % 2 == 0 ? Direction.SENT : Direction.RECEIVED,
                        "letter",
                        "Handling " + record,
                        null,
                        counterparty,
                        null,
                        false,
                        false,
                        null,
                        null,
                        null),
                at));
    }

    private static Instant at(int hour) {
        return DAY.atTime(hour, 0).atZone(ZONE).toInstant();
    }

    private List<String> ids(RecordCriteria criteria) {
        return database.inTransaction(
                () -> records.page(criteria, EVERYTHING, RecordSort.NUMBER, false, null, 100).rows().stream()
                        .map(row -> row.record().nodeId())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(RecordSort.class)
    void pagesAfterOneAnotherAreTheWholeListInEitherDirection(RecordSort sort) {
        for (int number = 1; number <= 4; number++) {
            for (String series : List.of("RS", "HSN")) {
                aCase(series, number, CaseStatus.REGISTERED, null, DAY);
                for (int record = 1; record <= 3; record++) {
                    aRecord(series, number, record, DAY.plusDays((number * record) % 3), null, at(number % 2));
                }
            }
        }

        List<String> ascending = walked(sort, false);
        List<String> descending = walked(sort, true);

        assertThat(ascending).hasSize(24).doesNotHaveDuplicates();
        Collections.reverse(descending);
        assertThat(descending).isEqualTo(ascending);
    }

    private List<String> walked(RecordSort sort, boolean descending) {
        List<String> ids = new ArrayList<>();
        String after = null;
        do {
            String from = after;
            ListPage<ListedRecord> page = database.inTransaction(
                    () -> records.page(RecordCriteria.of(Days.ALL), EVERYTHING, sort, descending, from, 5));
            page.rows().forEach(row -> ids.add(row.record().nodeId()));
            after = page.next();
        } while (after != null);
        return ids;
    }

    @Test
    void aRecordRegisteredMeanwhileMovesNoneToAnotherPage() {
        aCase("RS", 1, CaseStatus.REGISTERED, null, DAY);
        for (int record = 2; record <= 5; record++) {
            aRecord("RS", 1, record, DAY, null, at(9));
        }
        ListPage<ListedRecord> first = database.inTransaction(
                () -> records.page(RecordCriteria.of(Days.ALL), EVERYTHING, RecordSort.DATE, false, null, 2));
        aRecord("RS", 1, 1, DAY.minusDays(1), null, at(9));

        ListPage<ListedRecord> second = database.inTransaction(
                () -> records.page(RecordCriteria.of(Days.ALL), EVERYTHING, RecordSort.DATE, false, first.next(), 2));

        assertThat(second.rows()).extracting(row -> row.record().recordNumber()).containsExactly(4, 5);
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> database.inTransaction(() ->
                        records.page(RecordCriteria.of(Days.ALL), EVERYTHING, RecordSort.DATE, false, "2024~1", 2)))
                .satisfies(
                        refused -> assertThat(refused.errors().get(0).field()).isEqualTo("after"));
    }

    @Test
    void aDayOfRegistrationBeginsAndEndsInTheRegionsZone() {
        aCase("RS", 1, CaseStatus.REGISTERED, null, DAY);
        aRecord("RS", 1, 1, DAY, null, Instant.parse("2024-05-19T21:59:59Z"));
        aRecord("RS", 1, 2, DAY, null, Instant.parse("2024-05-19T22:00:00Z"));
        aRecord("RS", 1, 3, DAY, null, Instant.parse("2024-05-20T21:59:59Z"));
        aRecord("RS", 1, 4, DAY, null, Instant.parse("2024-05-20T22:00:00Z"));

        RecordCriteria criteria = new RecordCriteria(
                Days.of(DAY),
                true,
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                null,
                Readership.STAFF);

        assertThat(ids(criteria)).containsExactly("record-RS1-2", "record-RS1-3");
    }

    @Test
    void aCounterpartyIsFoundWholeInAnyCaseAndByAPartOfIt() {
        aCase("RS", 1, CaseStatus.REGISTERED, null, DAY);
        aRecord("RS", 1, 1, DAY, "Åre kommun", at(9));
        aRecord("RS", 1, 2, DAY, "Åre kommun, miljönämnden", at(9));

        assertThat(ids(byCounterparty(null, "ÅRE KOMMUN"))).containsExactly("record-RS1-1");
        assertThat(ids(byCounterparty("MILJÖ", null))).containsExactly("record-RS1-2");
    }

    private static RecordCriteria byCounterparty(String part, String whole) {
        return new RecordCriteria(
                Days.ALL,
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                part,
                whole,
                null,
                Set.of(),
                null,
                null,
                null,
                Readership.STAFF);
    }

    @Test
    void recordsAreFoundByWhatTheirCaseIs() {
        aCase("RS", 1, CaseStatus.IN_PREPARATION, "anna", DAY);
        aCase("RS", 2, CaseStatus.REGISTERED, "bo", DAY);
        aRecord("RS", 1, 1, DAY, null, at(9));
        aRecord("RS", 2, 1, DAY, null, at(9));

        RecordCriteria criteria = new RecordCriteria(
                Days.ALL,
                false,
                Set.of("RS"),
                Set.of(Direction.RECEIVED),
                Set.of("letter"),
                null,
                null,
                "anna",
                Set.of(CaseStatus.IN_PREPARATION),
                false,
                false,
                "handling",
                Readership.STAFF);

        assertThat(ids(criteria)).containsExactly("record-RS1-1");
    }

    @Test
    void recordsAreFoundByWhatTheirCaseHasBecomeAndThoseOfOtherCasesAreLeftAlone() {
        String node = aCase("RS", 1, CaseStatus.REGISTERED, null, DAY);
        aCase("RS", 2, CaseStatus.REGISTERED, null, DAY);
        aRecord("RS", 1, 1, DAY, null, at(9));
        aRecord("RS", 2, 1, DAY, null, at(9));
        Visibility anybody = new Visibility(true, false, "carl", Set.of(), Set.of());
        assertThat(count(anybody)).isEqualTo(2);

        database.inTransaction(
                () -> records.followCase(node, CaseRow.of(CaseStatus.CLOSED.name(), "anna", true, "Ärende 1")));
        assertThat(count(anybody)).isEqualTo(1);
        assertThat(count(new Visibility(true, false, "anna", Set.of(), Set.of())))
                .isEqualTo(2);

        database.inTransaction(
                () -> records.followCase(node, CaseRow.of(CaseStatus.CLOSED.name(), null, false, "Ärende 1")));
        assertThat(count(anybody)).isEqualTo(2);
        assertThat(database.inTransaction(() -> records.page(
                                RecordCriteria.of(Days.ALL), EVERYTHING, RecordSort.NUMBER, false, null, 10))
                        .rows())
                .extracting(ListedRecord::status)
                .containsExactly(CaseStatus.CLOSED, CaseStatus.REGISTERED);
    }

    private long count(Visibility visibility) {
        return database.inTransaction(() -> records.count(RecordCriteria.of(Days.ALL), visibility));
    }

    @Test
    void halfOfTheCasesTookAtMostTheMedianAndNineInTenTheNinetieth() {
        for (int number = 1; number <= 10; number++) {
            String node = aCase("RS", number, CaseStatus.DECIDED, null, DAY.minusDays(number));
            database.inTransaction(() -> caseLists.decided(node, DAY));
        }

        Statistics read = database.inTransaction(() -> statistics.read(new Days(DAY, DAY), Set.of(), EVERYTHING, DAY));

        assertThat(read.toDecision()).containsExactly(new HandlingTime("RS", 10, 5, 9));
        assertThat(read.cases())
                .containsExactly(
                        new CaseCount(Statistics.Happening.DECIDED, "RS", java.time.YearMonth.of(2024, 5), 10));
    }

    @Test
    void openCasesAreCountedByTheirHandlerAndAge() {
        aCase("RS", 1, CaseStatus.REGISTERED, "anna", DAY);
        aCase("RS", 2, CaseStatus.IN_PREPARATION, "anna", DAY.minusDays(91));
        aCase("RS", 3, CaseStatus.CLOSED, "anna", DAY.minusDays(91));
        aCase("RS", 4, CaseStatus.REGISTERED, null, DAY.minusDays(400));

        List<OpenCases> open = database.inTransaction(() -> statistics.read(Days.ALL, Set.of(), EVERYTHING, DAY))
                .open();

        assertThat(open)
                .contains(new OpenCases("anna", java.util.Map.of(Age.MONTH, 1L, Age.HALF_YEAR, 1L)))
                .contains(new OpenCases(null, java.util.Map.of(Age.OLDER, 1L)));
    }
}
