package se.diarium.governance.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import se.diarium.governance.round.Round;
import se.diarium.governance.round.RoundFilter;
import se.diarium.governance.round.RoundState;
import se.diarium.governance.round.Rounds;
import se.diarium.governance.thread.Addressees;
import se.diarium.governance.thread.Answer;
import se.diarium.governance.thread.Answers;
import se.diarium.governance.thread.PlanObjects;
import se.diarium.governance.thread.ThreadAccess;
import se.diarium.register.Bodies;
import se.diarium.register.NotFoundException;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Nodes;

/**
 * What is to be answered in rounds, by whom, and what has been. What somebody has been addressed is to be answered; goals that are
 * everybody's are answered by what is broken down from them. All of it as far as the caller may read what is answered. Called inside a
 * transaction.
 */
public class FollowUps {

    private static final int MOST_ROUNDS = 200;
    private static final int MOST_EARLIER = 3;

    private final Rounds rounds;
    private final PlanObjects objects;
    private final Answers answers;
    private final ThreadAccess access;
    private final Addressees addressees;
    private final Bodies bodies;
    private final CaseReading reading;

    FollowUps(
            Rounds rounds,
            PlanObjects objects,
            Answers answers,
            ThreadAccess access,
            Addressees addressees,
            Bodies bodies,
            CaseReading reading) {
        this.rounds = rounds;
        this.objects = objects;
        this.answers = answers;
        this.access = access;
        this.addressees = addressees;
        this.bodies = bodies;
        this.reading = reading;
    }

    /**
     * What is to be answered in a round and what has been, in the order of its plans.
     *
     * @throws NotFoundException if there is no such round
     */
    public OwedInRound owed(String roundId) {
        Round round = rounds.get(roundId);
        return new OwedInRound(round, owed(round));
    }

    private List<Owed> owed(Round round) {
        Map<String, Answer> given =
                answers.ofRound(round.id()).stream().collect(Collectors.toMap(Answer::objectId, Function.identity()));
        return objects.standing(round.plans()).stream()
                .filter(object -> object.addressee() != null)
                .map(object -> new Owed(object, given.get(object.id())))
                .toList();
    }

    /**
     * How far each body and unit has come in a round, in the order in which the plans name them.
     *
     * @throws NotFoundException if there is no such round
     */
    public List<UnitProgress> progress(String roundId) {
        Map<String, List<Owed>> byUnit = new LinkedHashMap<>();
        for (Owed owed : owed(roundId).owed()) {
            byUnit.computeIfAbsent(owed.object().addressee(), key -> new ArrayList<>())
                    .add(owed);
        }
        return byUnit.entrySet().stream()
                .map(entry -> progress(entry.getKey(), entry.getValue()))
                .toList();
    }

    private UnitProgress progress(String code, List<Owed> owed) {
        List<Owed> missing = owed.stream().filter(one -> !one.answered()).toList();
        return new UnitProgress(code, addressees.name(code), owed.size(), owed.size() - missing.size(), missing);
    }

    /** What the units that the caller answers for are to answer in the rounds that are open, those that close first first. */
    public List<OwedInRound> mine() {
        Set<String> units = access.units();
        if (units.isEmpty()) {
            return List.of();
        }
        List<OwedInRound> mine = new ArrayList<>();
        for (Round round : open()) {
            List<Owed> owed = owed(round).stream()
                    .filter(one -> units.contains(one.object().addressee()))
                    .toList();
            if (!owed.isEmpty()) {
                mine.add(0, new OwedInRound(round, owed));
            }
        }
        return mine;
    }

    /**
     * What is to be answered in a round beside what was answered before, in the order of its plans.
     *
     * @throws NotFoundException if there is no such round
     */
    public List<Line> lines(String roundId) {
        List<Owed> all = owed(roundId).owed();
        Map<String, List<Answer>> known =
                answers.about(all.stream().flatMap(FollowUps::along).collect(Collectors.toSet())).stream()
                        .filter(answer -> !answer.replaced() && !roundId.equals(answer.roundId()))
                        .collect(Collectors.groupingBy(Answer::objectId));
        return all.stream()
                .map(one -> new Line(one.object(), one.answer(), latest(one, known), access.answersFor(one.object())))
                .toList();
    }

    /** An object and the one that it carries on. */
    private static Stream<String> along(Owed owed) {
        return Stream.of(owed.object().id(), owed.object().continuesId()).filter(Objects::nonNull);
    }

    private static List<Answer> latest(Owed owed, Map<String, List<Answer>> known) {
        return along(owed)
                .flatMap(id -> known.getOrDefault(id, List.of()).stream())
                .sorted(Comparator.comparing(Answer::day)
                        .thenComparing(Answer::at)
                        .reversed())
                .limit(MOST_EARLIER)
                .toList();
    }

    /** The rounds that are open, those that close last first. */
    List<Round> open() {
        return rounds.list(new RoundFilter(null, RoundState.OPEN, null), 0, MOST_ROUNDS)
                .rounds();
    }

    /**
     * A round put together from the units by way of their boards to the region.
     *
     * @throws NotFoundException if there is no such round
     */
    public Compilation compile(String roundId) {
        OwedInRound all = owed(roundId);
        Map<String, String> bodyOfPlan = new LinkedHashMap<>();
        Compiler compiler = new Compiler(addressees, bodies, plan -> bodyOfPlan.computeIfAbsent(plan, this::bodyOf));
        return new Compilation(all.round(), Tally.of(all.owed()), compiler.compile(all.owed()));
    }

    /** As the system: who reads what is addressed to a unit need not read the case of the plan. */
    private String bodyOf(String planId) {
        return AuthenticationUtil.runAsSystem(
                () -> reading.summary(reading.caseOf(Nodes.ref(planId))).body());
    }
}
