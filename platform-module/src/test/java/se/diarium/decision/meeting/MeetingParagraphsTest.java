package se.diarium.decision.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.Refusals;
import se.diarium.RunningRegister;
import se.diarium.decision.paragraph.DecisionKeys;
import se.diarium.register.CaseFile;
import se.diarium.register.ConflictException;
import se.diarium.register.Outcome;
import se.diarium.register.node.Registering;

/** The paragraphs of the minutes: through the year, once each, whoever else is at work. Each test has years of its own. */
class MeetingParagraphsTest {

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final ItemDecisions decisions = register.bean("diarium.itemDecisions", ItemDecisions.class);
    private final MeetingSecretary secretary = new MeetingSecretary();

    @Test
    void aMeetingWithACaseThatIsNotDecidedIsNotHeldAndNoParagraphIsGiven() {
        MeetingSecretary.Summoned one = secretary.summoned("HSN", LocalDate.of(2016, 2, 1));

        assertThatThrownBy(() -> secretary.proceed(one.meeting(), MeetingStatus.HELD))
                .satisfies(refusal -> Refusals.assertCode(refusal, "items", "meeting.undecided"));
        assertThat(paragraphs("HSN", 2016)).isEmpty();
    }

    @Test
    void theNextMeetingOfTheYearGoesOnWhereTheLastOneEnded() {
        Meeting first = secretary.planned("PN", LocalDate.of(2012, 2, 1));
        Meeting second = secretary.planned("PN", LocalDate.of(2012, 3, 1));
        for (Meeting meeting : List.of(first, second)) {
            secretary.proceed(meeting, MeetingStatus.SUMMONED);
            secretary.proceed(meeting, MeetingStatus.HELD);
        }

        assertThat(secretary.items(second).get(0).paragraph())
                .isEqualTo(secretary.items(first).size() + 1);
    }

    @Test
    void aParagraphThatWasRecordedByHandIsNotGivenAgain() {
        CaseFile file = registering.aCase("För hand");
        DecisionKeys keys = register.bean("diarium.decisionKeys", DecisionKeys.class);
        register.asSystem(() -> {
            keys.take("PN", 2013, "2", file.diarienummer());
            return null;
        });
        Meeting meeting = secretary.planned("PN", LocalDate.of(2013, 2, 1));
        secretary.proceed(meeting, MeetingStatus.SUMMONED);
        secretary.proceed(meeting, MeetingStatus.HELD);

        assertThat(secretary.items(meeting)).extracting(AgendaItem::paragraph).startsWith(1, 3, 4);
        assertThatThrownBy(() -> register.asSystem(() -> {
                    keys.take("PN", 2013, "3", file.diarienummer());
                    return null;
                }))
                .satisfies(refusal -> Refusals.assertCode(refusal, "paragraph", "decision.recorded"));
    }

    @Test
    void ofTwoSecretariesWhoMarkTheMeetingHeldOneWinsAndTheOtherIsToldSo() throws Exception {
        MeetingSecretary.Summoned one = secretary.summoned("HSN", LocalDate.of(2014, 2, 1));
        secretary.decide(one.meeting(), one.item(), MeetingSecretary.outcome(Outcome.APPROVED));
        AtomicInteger refused = new AtomicInteger();

        atOnce(List.of(one.meeting(), one.meeting(), one.meeting()), meeting -> {
            try {
                secretary.proceed(meeting, MeetingStatus.HELD);
            } catch (ConflictException refusal) {
                Refusals.assertCode(refusal, "status", "meeting.transition");
                refused.incrementAndGet();
            }
        });

        assertThat(refused).hasValue(2);
        assertThat(secretary.reread(one.file()).decisions()).hasSize(1);
        assertThat(paragraphs("HSN", 2014))
                .containsExactlyElementsOf(oneTo(secretary.items(one.meeting()).size()));
    }

    @Test
    void meetingsOfSeveralBodiesHeldAtOnceLeaveEachBodyItsParagraphsWithoutGaps() throws Exception {
        List<Meeting> held = new ArrayList<>();
        for (String body : List.of("HSN", "RUN", "RF")) {
            for (int month = 1; month <= 3; month++) {
                Meeting meeting = secretary.planned(body, LocalDate.of(2015, month, 1));
                CaseFile file = registering.aCase("Samtidigt");
                AgendaItem item = secretary.put(meeting, file);
                secretary.proceed(meeting, MeetingStatus.SUMMONED);
                secretary.decide(meeting, item, MeetingSecretary.outcome(Outcome.APPROVED));
                held.add(meeting);
            }
        }

        atOnce(held, meeting -> secretary.proceed(meeting, MeetingStatus.HELD));

        for (String body : List.of("HSN", "RUN", "RF")) {
            int expected = held.stream()
                    .filter(meeting -> meeting.key().body().equals(body))
                    .mapToInt(meeting -> secretary.items(meeting).size())
                    .sum();
            assertThat(paragraphs(body, 2015)).containsExactlyElementsOf(oneTo(expected));
        }
        Set<Integer> ofOneBody = new HashSet<>();
        held.stream().filter(meeting -> meeting.key().body().equals("RF")).forEach(meeting -> secretary
                .items(meeting)
                .forEach(item -> assertThat(ofOneBody.add(item.paragraph())).isTrue()));
    }

    private static void atOnce(List<Meeting> all, Consumer<Meeting> work) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(all.size());
        try {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (Meeting meeting : all) {
                tasks.add(() -> {
                    work.accept(meeting);
                    return null;
                });
            }
            for (Future<Void> task : executor.invokeAll(tasks)) {
                task.get();
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private List<Integer> paragraphs(String body, int year) {
        JdbcTemplate jdbc = register.bean("diarium.jdbc", JdbcTemplate.class);
        return register.asSystem(() -> jdbc
                .queryForList(
                        "SELECT paragraph FROM dia_decision WHERE body_code = ? AND decision_year = ?",
                        String.class,
                        body,
                        year)
                .stream()
                .map(Integer::valueOf)
                .sorted()
                .toList());
    }

    private static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
