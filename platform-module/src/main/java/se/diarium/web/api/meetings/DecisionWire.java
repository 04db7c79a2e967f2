package se.diarium.web.api.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.diarium.decision.meeting.DecisionInput;
import se.diarium.decision.meeting.ItemDecision;
import se.diarium.decision.meeting.MemberAct;
import se.diarium.decision.meeting.Vote;
import se.diarium.register.InvalidInputException;
import se.diarium.register.Outcome;

/** What a body decides on an item, as it comes and goes. */
record DecisionWire(
        Outcome outcome,
        LocalDate date,
        String text,
        String reasons,
        String changes,
        String nextBody,
        VoteWire vote,
        List<SaidWire> yrkanden,
        List<SaidWire> reservations) {

    /** The figures of a vote, and where it was open what each member voted. */
    record VoteWire(int yes, int no, int abstained, List<MemberVote> byMember) {}

    /** What a member voted. */
    record MemberVote(String member, Ballot vote) {}

    /** The ways to vote. */
    enum Ballot {
        YES,
        NO,
        ABSTAINED
    }

    /** The yrkande or the reservation of a member. */
    record SaidWire(String member, String text) {}

    DecisionInput toInput() {
        List<MemberAct> acts = new ArrayList<>();
        if (vote != null && vote.byMember() != null) {
            for (MemberVote each : vote.byMember()) {
                if (each.vote() == null) {
                    throw new InvalidInputException("vote.byMember", "required");
                }
                acts.add(new MemberAct(
                        each.member(), MemberAct.Act.valueOf(each.vote().name()), null));
            }
        }
        acts.addAll(said("yrkanden", yrkanden, MemberAct.Act.YRKANDE));
        acts.addAll(said("reservations", reservations, MemberAct.Act.RESERVATION));
        return new DecisionInput(
                outcome,
                date,
                text,
                reasons,
                changes,
                nextBody,
                vote == null ? null : new Vote(vote.yes(), vote.no(), vote.abstained()),
                acts);
    }

    private static List<MemberAct> said(String field, List<SaidWire> given, MemberAct.Act act) {
        List<MemberAct> said = new ArrayList<>();
        for (SaidWire each : given == null ? List.<SaidWire>of() : given) {
            if (each == null) {
                throw new InvalidInputException(field, "required");
            }
            said.add(new MemberAct(each.member(), act, each.text()));
        }
        return said;
    }

    static DecisionWire of(ItemDecision decision, List<MemberAct> acts) {
        if (decision == null) {
            return null;
        }
        List<MemberVote> votes = new ArrayList<>();
        List<SaidWire> yrkanden = new ArrayList<>();
        List<SaidWire> reservations = new ArrayList<>();
        for (MemberAct act : acts) {
            switch (act.act()) {
                case YES, NO, ABSTAINED ->
                    votes.add(new MemberVote(
                            act.member(), Ballot.valueOf(act.act().name())));
                case YRKANDE -> yrkanden.add(new SaidWire(act.member(), act.text()));
                case RESERVATION -> reservations.add(new SaidWire(act.member(), act.text()));
                case BIAS -> {}
            }
        }
        Vote vote = decision.vote();
        return new DecisionWire(
                decision.outcome(),
                decision.date(),
                decision.text(),
                decision.reasons(),
                decision.changes(),
                decision.nextBody(),
                vote == null ? null : new VoteWire(vote.yes(), vote.no(), vote.abstained(), votes),
                yrkanden,
                reservations);
    }
}
