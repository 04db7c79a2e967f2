package se.diarium.register.listing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.Direction;
import se.diarium.register.listing.Statistics.Age;
import se.diarium.register.listing.Statistics.CaseCount;
import se.diarium.register.listing.Statistics.HandlingTime;
import se.diarium.register.listing.Statistics.Happening;
import se.diarium.register.listing.Statistics.OpenCases;
import se.diarium.register.listing.Statistics.RecordCount;
import se.diarium.register.series.Access;
import se.diarium.register.series.Condition;
import se.diarium.register.series.Visibility;

/** Counts what the tables of cases and records hold. The database groups, so memory does not grow with the register. */
public class StatisticsTable {

    private final JdbcTemplate jdbc;
    private final ZoneId zone;

    /** @param zone in which days begin */
    public StatisticsTable(JdbcTemplate jdbc, ZoneId zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** @param today from which the age of open cases is counted */
    public Statistics read(Days days, Set<String> series, Visibility visibility, LocalDate today) {
        List<CaseCount> cases = new ArrayList<>();
        cases.addAll(cases(Happening.REGISTERED, "c.registered_on", days, series, visibility));
        cases.addAll(cases(Happening.DECIDED, "c.decided_on", days, series, visibility));
        cases.addAll(cases(Happening.CLOSED, "c.closed_on", days, series, visibility));
        return new Statistics(
                cases,
                records(days, series, visibility),
                times("c.decided_on", days, series, visibility),
                times("c.closed_on", days, series, visibility),
                open(series, visibility, today));
    }

    private static Condition cases(String column, Days days, Set<String> series, Visibility visibility) {
        Condition condition = new Condition().and(column + " IS NOT NULL").in("c.series_code", series);
        RecordConditions.between(condition, column, days);
        return condition.visible(visibility, Access.OF_CASES);
    }

    private List<CaseCount> cases(
            Happening happening, String column, Days days, Set<String> series, Visibility visibility) {
        Condition condition = cases(column, days, series, visibility);
        String groups = "c.series_code, " + month(column);
        return jdbc.query(
                "SELECT " + groups + ", COUNT(*) FROM dia_case c" + condition.where() + " GROUP BY " + groups
                        + " ORDER BY " + groups,
                (row, index) -> new CaseCount(
                        happening, row.getString(1), YearMonth.of(row.getInt(2), row.getInt(3)), row.getLong(4)),
                condition.values().toArray());
    }

    private List<RecordCount> records(Days days, Set<String> series, Visibility visibility) {
        Condition condition = RecordConditions.of(RecordCriteria.of(days).narrowed(series, Set.of()), visibility, zone);
        String groups = "r.series_code, " + month("r.record_date") + ", r.direction, r.record_kind";
        return jdbc.query(
                "SELECT " + groups + ", COUNT(*) FROM dia_record r" + condition.where() + " GROUP BY " + groups
                        + " ORDER BY " + groups,
                (row, index) -> new RecordCount(
                        row.getString(1),
                        YearMonth.of(row.getInt(2), row.getInt(3)),
                        Direction.valueOf(row.getString(4)),
                        row.getString(5),
                        row.getLong(6)),
                condition.values().toArray());
    }

    private static String month(String column) {
        return "EXTRACT(YEAR FROM " + column + "), EXTRACT(MONTH FROM " + column + ")";
    }

    private List<HandlingTime> times(String column, Days days, Set<String> series, Visibility visibility) {
        Condition condition = cases(column, days, series, visibility);
        String groups = "c.series_code, c.registered_on, " + column;
        Map<String, TreeMap<Long, Long>> casesByDays = new TreeMap<>();
        jdbc.query(
                "SELECT " + groups + ", COUNT(*) FROM dia_case c" + condition.where() + " GROUP BY " + groups,
                row -> {
                    long taken = ChronoUnit.DAYS.between(
                            row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class));
                    casesByDays
                            .computeIfAbsent(row.getString(1), code -> new TreeMap<>())
                            .merge(Math.max(0, taken), row.getLong(4), Long::sum);
                },
                condition.values().toArray());
        return casesByDays.entrySet().stream()
                .map(entry -> time(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static HandlingTime time(String series, TreeMap<Long, Long> casesByDays) {
        long cases = casesByDays.values().stream().mapToLong(Long::longValue).sum();
        return new HandlingTime(series, cases, atLeast(casesByDays, cases, 50), atLeast(casesByDays, cases, 90));
    }

    /** The least number of days that so many in a hundred of the cases took at most. */
    private static long atLeast(TreeMap<Long, Long> casesByDays, long cases, int percent) {
        long wanted = (cases * percent + 99) / 100;
        long seen = 0;
        for (Map.Entry<Long, Long> entry : casesByDays.entrySet()) {
            seen += entry.getValue();
            if (seen >= wanted) {
                return entry.getKey();
            }
        }
        return casesByDays.lastKey();
    }

    private List<OpenCases> open(Set<String> series, Visibility visibility, LocalDate today) {
        Condition condition = new Condition()
                .and("c.case_status NOT IN ('CLOSED', 'VOIDED', 'ARCHIVED')")
                .in("c.series_code", series)
                .visible(visibility, Access.OF_CASES);
        Map<String, Map<Age, Long>> byHandler = new LinkedHashMap<>();
        jdbc.query(
                "SELECT c.case_handler, c.registered_on, COUNT(*) FROM dia_case c" + condition.where()
                        + " GROUP BY c.case_handler, c.registered_on ORDER BY c.case_handler, c.registered_on",
                row -> {
                    long age = ChronoUnit.DAYS.between(row.getObject(2, LocalDate.class), today);
                    byHandler
                            .computeIfAbsent(row.getString(1), handler -> new EnumMap<>(Age.class))
                            .merge(Age.of(age), row.getLong(3), Long::sum);
                },
                condition.values().toArray());
        return byHandler.entrySet().stream()
                .map(entry -> new OpenCases(entry.getKey(), entry.getValue()))
                .toList();
    }
}
