package se.diarium.web.api.rounds;

import java.util.List;
import java.util.function.Function;
import se.diarium.governance.followup.CompiledGroup;
import se.diarium.governance.followup.Line;
import se.diarium.governance.followup.Owed;
import se.diarium.governance.followup.Tally;
import se.diarium.governance.followup.UnitProgress;
import se.diarium.governance.round.Round;
import se.diarium.governance.round.Rounds;
import se.diarium.governance.thread.Addressees;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.thread.AnswerView;
import se.diarium.web.api.thread.ObjectView;
import se.diarium.web.http.Validator;
import se.diarium.web.problem.ChangedSinceException;

/** Hands out rounds, with their tags, and what is to be answered in them. */
public final class RoundDesk {

    private static final String IF_MATCH = "If-Match";

    private final ApiTools tools;
    private final Rounds rounds;
    private final Addressees addressees;

    public RoundDesk(ApiTools tools, Rounds rounds, Addressees addressees) {
        this.tools = tools;
        this.rounds = rounds;
        this.addressees = addressees;
    }

    Rounds rounds() {
        return rounds;
    }

    Answer show(ApiRequest request, Round round) {
        return Answer.ok(view(request, round)).tagged(RoundView.tag(round));
    }

    /**
     * Does something with the round that the path names, if it still is what the client has seen ({@code If-Match}).
     *
     * @param yours what the client sent
     */
    <T> T change(ApiRequest request, Object yours, Function<Round, T> work) {
        String id = request.path("id");
        String expected = request.raw().getHeader(IF_MATCH);
        return tools.write(() -> {
            Round current = rounds.hold(id);
            String tag = RoundView.tag(current);
            if (expected != null && !Validator.matchesStrongly(expected, tag)) {
                throw new ChangedSinceException(tag, view(request, current), yours);
            }
            return work.apply(current);
        });
    }

    RoundView view(ApiRequest request, Round round) {
        return RoundView.of(round, rounds, request.links());
    }

    /**
     * What is to be answered.
     *
     * @param answer left out where there is none
     */
    record OwedView(ObjectView object, AnswerView answer) {}

    /**
     * What is to be answered, beside what was before.
     *
     * @param answer left out where there is none
     */
    record LineView(ObjectView object, AnswerView answer, List<AnswerView> earlier, boolean mine) {}

    List<LineView> lines(ApiRequest request, List<Line> lines) {
        return lines.stream()
                .map(line -> new LineView(
                        ObjectView.of(line.object(), addressees, request.links()),
                        AnswerView.of(line.answer()),
                        line.earlier().stream().map(AnswerView::of).toList(),
                        line.mine()))
                .toList();
    }

    List<OwedView> owed(ApiRequest request, List<Owed> owed) {
        return owed.stream()
                .map(one -> new OwedView(
                        ObjectView.of(one.object(), addressees, request.links()), AnswerView.of(one.answer())))
                .toList();
    }

    /** How far a body or unit has come. */
    record ProgressView(String code, String name, int expected, int answered, List<ObjectView> missing) {}

    ProgressView progress(ApiRequest request, UnitProgress unit) {
        return new ProgressView(
                unit.code(),
                unit.name(),
                unit.expected(),
                unit.answered(),
                unit.missing().stream()
                        .map(one -> ObjectView.of(one.object(), addressees, request.links()))
                        .toList());
    }

    /** A body or unit with what is addressed to it and those below it. */
    record GroupView(String code, String name, Tally tally, List<OwedView> lines, List<GroupView> below) {}

    List<GroupView> groups(ApiRequest request, List<CompiledGroup> groups) {
        return groups.stream()
                .map(group -> new GroupView(
                        group.code(),
                        group.name(),
                        group.tally(),
                        owed(request, group.lines()),
                        groups(request, group.below())))
                .toList();
    }
}
