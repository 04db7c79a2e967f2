package se.diarium.governance.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.diarium.governance.round.Round;
import se.diarium.governance.thread.Answer;
import se.diarium.governance.thread.Answers;
import se.diarium.governance.thread.ObjectKind;
import se.diarium.governance.thread.PlanObject;
import se.diarium.governance.thread.PlanObjects;
import se.diarium.register.CaseRegister;
import se.diarium.register.LegalGround;
import se.diarium.register.NotFoundException;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;

/** Reads what a report tells, as far as the caller may read it. */
final class FactReading {

    private final PlanObjects objects;
    private final Answers answers;
    private final RecordRegister records;
    private final CaseRegister cases;

    FactReading(PlanObjects objects, Answers answers, RecordRegister records, CaseRegister cases) {
        this.objects = objects;
        this.answers = answers;
        this.records = records;
        this.cases = cases;
    }

    RoundFacts read(Round round) {
        List<RecordFile> plans =
                round.plans().stream().flatMap(plan -> readable(plan).stream()).toList();
        Map<String, List<PlanObject>> byPlan = new LinkedHashMap<>();
        plans.forEach(plan -> byPlan.put(plan.id(), objects.standing(List.of(plan.id()))));
        List<PlanObject> all = byPlan.values().stream().flatMap(List::stream).toList();
        Map<String, PlanObject> known = all.stream().collect(Collectors.toMap(PlanObject::id, Function.identity()));
        Map<String, Answer> given = answers.ofRound(round.id()).stream()
                .filter(answer -> known.containsKey(answer.objectId()))
                .collect(Collectors.toMap(Answer::objectId, Function.identity()));
        return new RoundFacts(round, plans, byPlan, given, figures(all, round), secrecy(plans));
    }

    private Optional<RecordFile> readable(String plan) {
        try {
            return Optional.of(records.get(plan)).filter(record -> record.voided() == null);
        } catch (NotFoundException hidden) {
            return Optional.empty();
        }
    }

    /** What came after the period of the round is not told. */
    private Map<String, List<Answer>> figures(List<PlanObject> all, Round round) {
        List<String> indicators = all.stream()
                .filter(object -> object.kind() == ObjectKind.INDICATOR)
                .map(PlanObject::id)
                .toList();
        Map<String, List<Answer>> figures = new LinkedHashMap<>();
        if (!indicators.isEmpty()) {
            answers.about(indicators).stream()
                    .filter(answer -> !answer.replaced() && answer.figure() != null)
                    .filter(answer -> !answer.day().isAfter(round.lastDay()))
                    .forEach(answer -> figures.computeIfAbsent(answer.objectId(), id -> new ArrayList<>())
                            .add(answer));
        }
        return figures;
    }

    private Optional<LegalGround> secrecy(List<RecordFile> plans) {
        return plans.stream()
                .flatMap(plan ->
                        Stream.of(plan.secrecy(), cases.get(plan.diarienummer()).secrecy()))
                .filter(ground -> ground != null)
                .findFirst();
    }
}
