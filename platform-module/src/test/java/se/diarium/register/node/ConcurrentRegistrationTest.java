package se.diarium.register.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.RunningRegister;
import se.diarium.register.CaseRegister;
import se.diarium.register.NewCase;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.node.Fault.InjectedFailure;
import se.diarium.register.number.Diarienummer;

/** Registrations all at once, the half of which fail. What is looked at is the set of numbers. */
class ConcurrentRegistrationTest {

    private static final int CLIENTS = 64;
    private static final int EACH = 4;
    private static final int KEPT = CLIENTS * EACH / 2;
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final RunningRegister register = RunningRegister.shared();
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);

    @Test
    void sixtyFourRegistrarsWithHalfTheRegistrationsFailingAnywhereLeaveExactlyTheNumbersOneToN() throws Exception {
        List<CaseRegister> faulty = new ArrayList<>();
        for (Fault fault : Fault.values()) {
            faulty.add(fault.in(register));
        }
        NewCase given = aCase(LocalDate.of(2001, 5, 2));

        Set<Diarienummer> committed = all((client, turn) -> {
            boolean fails = turn % 2 == 1;
            CaseRegister used = fails ? faulty.get((client + turn) % faulty.size()) : cases;
            return registered(used, given);
        });

        assertThat(numbers(committed, 2001)).containsExactlyElementsOf(oneTo(KEPT));
        assertThat(inTheTable(2001)).containsExactlyElementsOf(oneTo(KEPT));
        assertThat(register.as(RunningRegister.REGISTRAR, () -> oneTo(KEPT).stream()
                        .filter(number -> cases.find(new Diarienummer("RUN", 2001, number))
                                .isPresent())
                        .count()))
                .isEqualTo(KEPT);
    }

    @Test
    void whoeverGivesUpAtTheVeryEndLeavesNoNumberBehind() throws Exception {
        NewCase given = aCase(LocalDate.of(2002, 5, 2));

        Set<Diarienummer> committed = all((client, turn) -> register.as(RunningRegister.REGISTRAR, () -> {
            Diarienummer number = cases.register(given).diarienummer();
            if (turn % 2 == 1) {
                throw new InjectedFailure();
            }
            return number;
        }));

        assertThat(numbers(committed, 2002)).containsExactlyElementsOf(oneTo(KEPT));
        assertThat(inTheTable(2002)).containsExactlyElementsOf(oneTo(KEPT));
    }

    @Test
    void theTurnOfAYearLeavesBothYearsWithoutGaps() throws Exception {
        ZonedDateTime almost = ZonedDateTime.of(2003, 12, 31, 23, 58, 0, 0, SWEDEN);
        MovingClock clock = new MovingClock(almost.toInstant(), Duration.ofMillis(400), SWEDEN);
        CaseRegister atNewYear =
                RewiredRegister.with(register, Map.of("diarium.calendar", new RegisterCalendar(clock)));
        NewCase given = aCase(null);

        Set<Diarienummer> committed = all((client, turn) -> register.as(RunningRegister.REGISTRAR, () -> {
            Diarienummer number = atNewYear.register(given).diarienummer();
            if (turn % 2 == 1) {
                throw new InjectedFailure();
            }
            return number;
        }));

        Set<Integer> before = numbers(committed, 2003);
        Set<Integer> after = numbers(committed, 2004);
        assertThat(before).isNotEmpty().containsExactlyElementsOf(oneTo(before.size()));
        assertThat(after).isNotEmpty().containsExactlyElementsOf(oneTo(after.size()));
        assertThat(before.size() + after.size()).isEqualTo(KEPT);
        assertThat(inTheTable(2003)).containsExactlyElementsOf(before);
        assertThat(inTheTable(2004)).containsExactlyElementsOf(after);
    }

    private static NewCase aCase(LocalDate registered) {
        return new NewCase("RUN", "Samtidigt", null, null, null, null, registered, null, null);
    }

    private Diarienummer registered(CaseRegister used, NewCase given) {
        return register.as(RunningRegister.REGISTRAR, () -> used.register(given).diarienummer());
    }

    /** One registration of one client. */
    @FunctionalInterface
    private interface Registration {
        Diarienummer make(int client, int turn);
    }

    /** What was registered by all clients at once; every other turn is expected to fail. */
    private static Set<Diarienummer> all(Registration registration) throws Exception {
        Set<Diarienummer> committed = ConcurrentHashMap.newKeySet();
        List<Callable<Void>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            int id = client;
            clients.add(() -> {
                for (int turn = 0; turn < EACH; turn++) {
                    try {
                        assertThat(committed.add(registration.make(id, turn))).isTrue();
                    } catch (InjectedFailure expected) {
                        assertThat(turn % 2).isEqualTo(1);
                    }
                }
                return null;
            });
        }
        ExecutorService executor = Executors.newFixedThreadPool(CLIENTS);
        try {
            for (Future<Void> client : executor.invokeAll(clients)) {
                client.get();
            }
        } finally {
            executor.shutdownNow();
        }
        return committed;
    }

    private static Set<Integer> numbers(Set<Diarienummer> committed, int year) {
        Set<Integer> numbers = new ConcurrentSkipListSet<>();
        committed.stream().filter(number -> number.year() == year).forEach(number -> numbers.add(number.number()));
        return numbers;
    }

    private List<Integer> inTheTable(int year) {
        JdbcTemplate jdbc = register.bean("diarium.jdbc", JdbcTemplate.class);
        return register.asSystem(() -> jdbc.queryForList(
                "SELECT running_number FROM dia_case WHERE series_code = 'RUN' AND series_year = ?"
                        + " ORDER BY running_number",
                Integer.class,
                year));
    }

    private static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
