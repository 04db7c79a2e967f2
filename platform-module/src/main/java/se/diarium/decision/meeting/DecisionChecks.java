package se.diarium.decision.meeting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import se.diarium.register.Bodies;
import se.diarium.register.ConflictException;
import se.diarium.register.InvalidInputException;
import se.diarium.register.Outcome;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.node.Errors;

/** What a decision on an item must hold, and who may take part in it. */
class DecisionChecks {

    private final Bodies bodies;
    private final RegisterCalendar calendar;

    DecisionChecks(Bodies bodies, RegisterCalendar calendar) {
        this.bodies = bodies;
        this.calendar = calendar;
    }

    /** @throws ConflictException if the meeting is not under way */
    void checkMeeting(Meeting meeting) {
        if (meeting.status() != MeetingStatus.SUMMONED) {
            throw new ConflictException("status", "decision.atStatus", meeting.status());
        }
    }

    /** @throws InvalidInputException if a field cannot be accepted */
    void check(Meeting meeting, AgendaItem item, ItemDecision decision) {
        Errors errors = new Errors();
        Outcome outcome = decision.outcome();
        if (outcome == null) {
            errors.add("outcome", "required");
        } else {
            if (item.caseId() == null && !outcome.settles()) {
                errors.add("outcome", "decision.needsCase", outcome);
            }
            if (outcome == Outcome.REFERRED_BACK && decision.reasons() == null) {
                errors.add("reasons", "decision.reasons");
            }
            if (outcome == Outcome.APPROVED_WITH_CHANGES && decision.changes() == null) {
                errors.add("changes", "required");
            }
            checkNextBody(errors, meeting, decision);
        }
        checkDate(errors, meeting.key().date(), decision.date());
        errors.checkText("text", decision.wording(), Errors.LONG_TEXT);
        errors.throwIfAny();
    }

    private static void checkDate(Errors errors, LocalDate held, LocalDate decided) {
        if (decided.isBefore(held)) {
            errors.add("date", "decision.beforeMeeting", decided, held);
        }
    }

    /** @throws InvalidInputException if the day of the decision has not come */
    void checkPast(ItemDecision decision) {
        if (decision.date().isAfter(calendar.today())) {
            throw new InvalidInputException("date", "date.future", decision.date());
        }
    }

    private void checkNextBody(Errors errors, Meeting meeting, ItemDecision decision) {
        String next = decision.nextBody();
        if (decision.outcome() != Outcome.PASSED_ON) {
            if (next != null) {
                errors.add("nextBody", "decision.nextBodyAlone");
            }
        } else if (next == null) {
            errors.add("nextBody", "required");
        } else if (bodies.byCode(next).isEmpty()) {
            errors.add("nextBody", "body.unknown", next, String.join(", ", bodies.codes()));
        } else if (next.equals(meeting.key().body())) {
            errors.add("nextBody", "decision.sameBody", next);
        } else {
            bodies.ended("nextBody", next, calendar.today())
                    .ifPresent(error ->
                            errors.add(error.field(), error.code(), error.args().toArray()));
        }
    }

    /**
     * Who put forward a yrkande, voted or made a reservation took part in the item, each once (kommunallagen 2017:725 4 kap. 27 §),
     * and the figures are what members did.
     *
     * @throws InvalidInputException if not
     */
    void checkActs(Assembly assembly, Set<String> deciding, DecisionInput given) {
        Set<String> voters = new HashSet<>();
        Set<String> petitioners = new HashSet<>();
        Set<String> reserved = new HashSet<>();
        for (MemberAct act : given.acts()) {
            switch (act.act()) {
                case YRKANDE -> {
                    checkAct("yrkanden", act, assembly, deciding, petitioners, "attendance.twice");
                    checkWords("yrkanden", act, true);
                }
                case RESERVATION -> {
                    checkAct("reservations", act, assembly, deciding, reserved, "attendance.twice");
                    checkWords("reservations", act, false);
                }
                case YES, NO, ABSTAINED -> checkAct("vote.byMember", act, assembly, deciding, voters, "vote.twice");
                case BIAS -> throw new IllegalArgumentException("Who stands aside takes no part in a decision");
            }
        }
        Vote vote = given.vote();
        if (vote == null) {
            return;
        }
        if (vote.yes() < 0 || vote.no() < 0 || vote.abstained() < 0) {
            throw new InvalidInputException("vote", "vote.negative");
        }
        if (!deciding.isEmpty() && vote.total() > deciding.size()) {
            throw new InvalidInputException("vote", "vote.tooMany", vote.total(), deciding.size());
        }
        if (!voters.isEmpty()
                && !vote.equals(new Vote(
                        count(given, MemberAct.Act.YES),
                        count(given, MemberAct.Act.NO),
                        count(given, MemberAct.Act.ABSTAINED)))) {
            throw new InvalidInputException("vote", "vote.differs");
        }
    }

    private static void checkAct(
            String field, MemberAct act, Assembly assembly, Set<String> deciding, Set<String> before, String twice) {
        assembly.require(field, act.member());
        if (!deciding.contains(act.member())) {
            throw new InvalidInputException(field, "vote.notTaking", assembly.name(act.member()));
        }
        if (!before.add(act.member())) {
            throw new InvalidInputException(field, twice, assembly.name(act.member()));
        }
    }

    /** @throws InvalidInputException if what was said cannot be kept */
    static void checkWords(String field, MemberAct act, boolean needed) {
        Errors errors = new Errors();
        if (needed) {
            errors.requireText(field, act.text(), Errors.LONG_TEXT);
        } else {
            errors.checkText(field, act.text(), Errors.LONG_TEXT);
        }
        errors.throwIfAny();
    }

    private static int count(DecisionInput given, MemberAct.Act act) {
        return (int) given.acts().stream().filter(each -> each.act() == act).count();
    }
}
