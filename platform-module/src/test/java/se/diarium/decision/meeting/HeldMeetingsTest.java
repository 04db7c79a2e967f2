package se.diarium.decision.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.RunningRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.Decision;
import se.diarium.register.Outcome;
import se.diarium.register.event.Event;
import se.diarium.register.event.EventChain;
import se.diarium.register.event.EventType;

/** Meetings that are held: their paragraphs, and what goes into the cases. Each test has years of its own. */
class HeldMeetingsTest {

    private final RunningRegister register = RunningRegister.shared();
    private final ItemDecisions decisions = register.bean("diarium.itemDecisions", ItemDecisions.class);
    private final MeetingSecretary secretary = new MeetingSecretary();

    @Test
    void aHeldMeetingGivesItsItemsTheParagraphsInOrderAndTheDecisionGoesIntoTheCase() {
        MeetingSecretary.Summoned case1 = secretary.summoned("HSN", LocalDate.of(2010, 2, 1));
        secretary.decide(case1.meeting(), case1.item(), MeetingSecretary.outcome(Outcome.APPROVED));

        secretary.proceed(case1.meeting(), MeetingStatus.HELD);

        List<AgendaItem> items = secretary.items(case1.meeting());
        assertThat(items)
                .extracting(AgendaItem::paragraph)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, items.size()).boxed().toList());
        assertThat(secretary.reread(case1.file()).status()).isEqualTo(CaseStatus.DECIDED);
        assertThat(secretary.reread(case1.file()).decisions())
                .containsExactly(new Decision(
                        "HSN",
                        LocalDate.of(2010, 2, 1),
                        Integer.toString(items.size()),
                        "Så beslutades.",
                        Outcome.APPROVED));
    }

    @Test
    void theConsiderationOfTheCaseIsMadeWithTheAgendaAndCompletedByTheDecision() {
        MeetingSecretary.Summoned one = secretary.summoned("HSN", LocalDate.of(2011, 3, 1));
        assertThat(secretary.reread(one.file()).decisions()).isEmpty();
        secretary.decide(one.meeting(), one.item(), MeetingSecretary.outcome(Outcome.REJECTED));
        secretary.proceed(one.meeting(), MeetingStatus.HELD);

        List<EventType> happened = register.asSystem(() -> {
            EventChain events = register.bean("diarium.events", EventChain.class);
            String considered = register
                    .bean("diarium.jdbc", JdbcTemplate.class)
                    .queryForList(
                            "SELECT DISTINCT node_id FROM dia_event WHERE diarienummer = ?",
                            String.class,
                            one.file().designation())
                    .stream()
                    .filter(id -> !id.equals(one.file().id()))
                    .findFirst()
                    .orElseThrow();
            return events.of(considered).stream()
                    .map(Event::content)
                    .map(content -> content.type())
                    .toList();
        });
        assertThat(happened).containsExactly(EventType.PUT_ON_AGENDA, EventType.DECIDED);
    }

    @Test
    void aMeetingThatCannotGoThereSaysSoByTheWordsOfItsStates() {
        Meeting meeting = secretary.planned("PN", LocalDate.of(2004, 2, 2));

        assertThatThrownBy(() -> secretary.proceed(meeting, MeetingStatus.ANNOUNCED))
                .hasMessageContaining("from planned to")
                .hasMessageContaining("summoned (SUMMONED)")
                .hasMessageNotContaining("ANNOUNCED");
    }
}
