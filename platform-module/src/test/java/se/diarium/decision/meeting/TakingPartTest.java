package se.diarium.decision.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.diarium.Refusals;
import se.diarium.register.InvalidInputException;
import se.diarium.register.Outcome;

/** Who takes part in the decisions of a meeting. Each test has years of its own. */
class TakingPartTest {

    private final MeetingSecretary secretary = new MeetingSecretary();

    @Test
    void whoeverIsBiasedTakesNoPartInTheDecisionAndTheSubstituteSteps() {
        List<String> seats = secretary.seats("RUN", 2019);
        MeetingSecretary.Summoned one = secretary.summoned("RUN", LocalDate.of(2019, 2, 1));
        secretary.attend(
                one.meeting(),
                MeetingSecretary.present(seats.get(0)),
                MeetingSecretary.present(seats.get(1)),
                MeetingSecretary.present(seats.get(2)),
                new Attendance(seats.get(3), Presence.PRESENT, null, seats.get(2)));
        secretary.standAside(one, seats.get(2));

        for (MemberAct.Act act : List.of(MemberAct.Act.YRKANDE, MemberAct.Act.YES, MemberAct.Act.RESERVATION)) {
            assertThatThrownBy(() -> secretary.decide(
                            one.meeting(),
                            one.item(),
                            MeetingSecretary.voted(null, new MemberAct(seats.get(2), act, "Nej"))))
                    .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(
                                    refusal.errors().get(0).code())
                            .isEqualTo("vote.notTaking"));
        }
        AgendaItem decided = secretary.decide(
                one.meeting(),
                one.item(),
                MeetingSecretary.voted(
                        new Vote(2, 1, 0),
                        new MemberAct(seats.get(0), MemberAct.Act.YES, null),
                        new MemberAct(seats.get(1), MemberAct.Act.NO, null),
                        new MemberAct(seats.get(3), MemberAct.Act.YES, null),
                        new MemberAct(seats.get(1), MemberAct.Act.RESERVATION, "Avslag")));
        assertThat(decided.decision().vote()).isEqualTo(new Vote(2, 1, 0));
    }

    @Test
    void aBodyWithTooFewWhoTakePartCannotDecide() {
        List<String> seats = secretary.seats("RUN", 2020);
        MeetingSecretary.Summoned one = secretary.summoned("RUN", LocalDate.of(2020, 2, 1));
        secretary.attend(one.meeting(), MeetingSecretary.present(seats.get(0)), MeetingSecretary.present(seats.get(1)));
        secretary.standAside(one, seats.get(1));

        assertThatThrownBy(
                        () -> secretary.decide(one.meeting(), one.item(), MeetingSecretary.outcome(Outcome.APPROVED)))
                .satisfies(refusal -> Refusals.assertCode(refusal, "attendance", "meeting.quorum"));
    }

    @Test
    void yrkandenAreKeptInTheOrderInWhichTheyWereNoted() {
        List<String> seats = secretary.seats("RUN", 2023);
        MeetingSecretary.Summoned one = secretary.summoned("RUN", LocalDate.of(2023, 2, 1));
        secretary.attend(
                one.meeting(), seats.stream().map(MeetingSecretary::present).toArray(Attendance[]::new));
        for (List<String> order : List.of(seats.subList(0, 3), List.of(seats.get(2), seats.get(0), seats.get(1)))) {
            MemberAct[] noted = order.stream()
                    .map(member -> new MemberAct(member, MemberAct.Act.YRKANDE, "Bifall"))
                    .toArray(MemberAct[]::new);

            secretary.decide(one.meeting(), one.item(), MeetingSecretary.voted(null, noted));

            assertThat(secretary.acts(one.item())).containsExactly(noted);
        }
    }

    @Test
    void whatAMemberIsSaidToHaveSaidIsRefusedByItsFieldWhenItCannotBeKept() {
        List<String> seats = secretary.seats("RUN", 2008);
        MeetingSecretary.Summoned one = secretary.summoned("RUN", LocalDate.of(2008, 2, 1));
        secretary.attend(
                one.meeting(), seats.stream().map(MeetingSecretary::present).toArray(Attendance[]::new));
        String tooLong = "a".repeat(4001);

        assertRefused(one, "yrkanden", "required", new MemberAct(seats.get(0), MemberAct.Act.YRKANDE, " "));
        assertRefused(one, "yrkanden", "text.tooLong", new MemberAct(seats.get(0), MemberAct.Act.YRKANDE, tooLong));
        assertRefused(
                one, "reservations", "text.tooLong", new MemberAct(seats.get(0), MemberAct.Act.RESERVATION, tooLong));
        assertRefused(
                one,
                "reservations",
                "attendance.twice",
                new MemberAct(seats.get(0), MemberAct.Act.RESERVATION, "Avslag"),
                new MemberAct(seats.get(0), MemberAct.Act.RESERVATION, "Återremiss"));
        assertThatThrownBy(() -> secretary.standAside(one, seats.get(0), tooLong))
                .satisfies(refusal -> Refusals.assertCode(refusal, "bias.reason", "text.tooLong"));
    }

    private void assertRefused(MeetingSecretary.Summoned one, String field, String code, MemberAct... acts) {
        assertThatThrownBy(() -> secretary.decide(one.meeting(), one.item(), MeetingSecretary.voted(null, acts)))
                .satisfies(refusal -> Refusals.assertCode(refusal, field, code));
    }

    @Test
    void aMemberOfAnotherBodyTakesNoPart() {
        List<String> strangers = secretary.seats("RF", 2021);
        secretary.seats("RUN", 2021);
        MeetingSecretary.Summoned one = secretary.summoned("RUN", LocalDate.of(2021, 2, 1));

        assertThatThrownBy(() -> secretary.attend(one.meeting(), MeetingSecretary.present(strangers.get(0))))
                .satisfies(refusal -> Refusals.assertCode(refusal, "member", "member.otherBody"));
        assertThatThrownBy(() -> secretary.standAside(one, strangers.get(0)))
                .satisfies(refusal -> Refusals.assertCode(refusal, "member", "member.otherBody"));
    }

    @Test
    void theFiguresOfAVoteAreWhatMembersDid() {
        List<String> seats = secretary.seats("RUN", 2022);
        MeetingSecretary.Summoned one = secretary.summoned("RUN", LocalDate.of(2022, 2, 1));
        secretary.attend(one.meeting(), MeetingSecretary.present(seats.get(0)), MeetingSecretary.present(seats.get(1)));

        assertThatThrownBy(() -> secretary.decide(one.meeting(), one.item(), MeetingSecretary.voted(new Vote(3, 0, 0))))
                .satisfies(refusal -> Refusals.assertCode(refusal, "vote", "vote.tooMany"));
        assertThatThrownBy(() -> secretary.decide(
                        one.meeting(),
                        one.item(),
                        MeetingSecretary.voted(
                                new Vote(2, 0, 0), new MemberAct(seats.get(0), MemberAct.Act.YES, null))))
                .satisfies(refusal -> Refusals.assertCode(refusal, "vote", "vote.differs"));
    }
}
