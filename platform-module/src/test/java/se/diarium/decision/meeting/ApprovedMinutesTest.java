package se.diarium.decision.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.RunningRegister;
import se.diarium.decision.minutes.ApproverInput;
import se.diarium.decision.minutes.Minutes;
import se.diarium.register.CaseFile;
import se.diarium.register.Outcome;
import se.diarium.register.node.Registering;

/** What is shown anew when minutes are approved. Each test has years of its own. */
class ApprovedMinutesTest {

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final MeetingSecretary secretary = new MeetingSecretary();

    private Set<String> journalled(long after) {
        return new HashSet<>(register.bean("diarium.jdbc", JdbcTemplate.class)
                .queryForList("SELECT node_id FROM dia_journal WHERE entry_id > ?", String.class, after));
    }

    private long lastJournalled() {
        return register.bean("diarium.jdbc", JdbcTemplate.class)
                .queryForObject("SELECT MAX(entry_id) FROM dia_journal", Long.class);
    }

    @Test
    void theCasesAndPapersAreIndexedAnewWhenTheMinutesAreApproved() {
        CaseFile file = registering.aCase("Blir offentligt");
        String paper =
                registering.aRecord(file.diarienummer(), "Skrivelse", "text").id();
        Meeting meeting = secretary.planned("HSN", LocalDate.of(2009, 2, 2));
        AgendaItem item = secretary.put(meeting, file, List.of(paper));
        secretary.proceed(meeting, MeetingStatus.SUMMONED);
        secretary.decide(meeting, item, MeetingSecretary.outcome(Outcome.APPROVED));
        secretary.proceed(meeting, MeetingStatus.HELD);
        long before = lastJournalled();

        secretary.proceed(meeting, MeetingStatus.MINUTES_APPROVED);

        assertThat(journalled(before)).contains(file.id(), paper);
    }

    @Test
    void theCaseAndPapersOfAParagraphAreIndexedAnewWhenItIsApprovedAtOnce() {
        List<String> seats = secretary.seats("RUN", 2024);
        CaseFile file = registering.aCase("Brådskar");
        String paper =
                registering.aRecord(file.diarienummer(), "Skrivelse", "text").id();
        Meeting meeting = secretary.planned("RUN", LocalDate.of(2024, 2, 2));
        AgendaItem item = secretary.put(meeting, file, List.of(paper));
        secretary.proceed(meeting, MeetingStatus.SUMMONED);
        secretary.attend(
                meeting,
                MeetingSecretary.present(seats.get(0)),
                MeetingSecretary.present(seats.get(1)),
                MeetingSecretary.present(seats.get(2)));
        secretary.decide(meeting, item, MeetingSecretary.outcome(Outcome.APPROVED));
        secretary.proceed(meeting, MeetingStatus.HELD);
        Minutes minutes = register.bean("diarium.minutes", Minutes.class);
        register.as(
                RunningRegister.SECRETARY,
                () -> minutes.appoint(meeting.key(), List.of(new ApproverInput(seats.get(1), false))));
        register.as(RunningRegister.SECRETARY, () -> minutes.approve(meeting.key(), List.of(item.id()), seats.get(0)));
        long before = lastJournalled();

        register.as(RunningRegister.SECRETARY, () -> minutes.approve(meeting.key(), List.of(item.id()), seats.get(1)));

        assertThat(journalled(before)).contains(file.id(), paper);
    }
}
