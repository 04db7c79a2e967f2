package se.diarium.governance.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.diarium.decision.paper.docx.Picture;
import se.diarium.governance.round.Round;
import se.diarium.governance.thread.Addressees;
import se.diarium.governance.thread.Answer;
import se.diarium.governance.thread.AnswerStatus;
import se.diarium.governance.thread.DecidedIn;
import se.diarium.governance.thread.Measure;
import se.diarium.governance.thread.PlanObject;
import se.diarium.register.Bodies;
import se.diarium.register.Body;
import se.diarium.register.RecordFile;

/** What a report says, under the names of {@link ReportFields}. */
final class ReportValues {

    private final Addressees addressees;
    private final Bodies bodies;
    private final ReportWords words;
    private final IndicatorChart chart;

    ReportValues(Addressees addressees, Bodies bodies, ReportWords words) {
        this.addressees = addressees;
        this.bodies = bodies;
        this.words = words;
        this.chart = new IndicatorChart(words);
    }

    Map<String, Object> of(RoundFacts facts, String title, String designation, LocalDate today) {
        Round round = facts.round();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("rubrik", title);
        values.put("omgång", round.name());
        values.put("period", words.text("period", words.day(round.firstDay()), words.day(round.lastDay())));
        values.put("dag", today.toString());
        values.put("ärendenummer", designation);
        values.put("ansvariga", responsible(facts));
        values.put(
                "planer", facts.plans().stream().map(plan -> plan(plan, facts)).toList());
        return values;
    }

    private List<Map<String, Object>> responsible(RoundFacts facts) {
        Map<String, List<PlanObject>> owed = facts.objects().values().stream()
                .flatMap(List::stream)
                .filter(object -> object.addressee() != null)
                .collect(Collectors.groupingBy(PlanObject::addressee, LinkedHashMap::new, Collectors.toList()));
        List<Map<String, Object>> rows = new ArrayList<>();
        owed.forEach((code, objects) -> {
            List<AnswerStatus> given = objects.stream()
                    .map(object -> facts.answers().get(object.id()))
                    .filter(Objects::nonNull)
                    .map(Answer::status)
                    .toList();
            rows.add(Map.of(
                    "namn", addressees.name(code),
                    "antal", Integer.toString(objects.size()),
                    "besvarade", Integer.toString(given.size()),
                    "enligt_plan", count(given, AnswerStatus.ON_TRACK),
                    "avviker", count(given, AnswerStatus.DEVIATES),
                    "klart", count(given, AnswerStatus.DONE),
                    "ej_påbörjat", count(given, AnswerStatus.NOT_STARTED)));
        });
        return rows;
    }

    private static String count(List<AnswerStatus> given, AnswerStatus status) {
        return Long.toString(given.stream().filter(status::equals).count());
    }

    private Map<String, Object> plan(RecordFile plan, RoundFacts facts) {
        List<PlanObject> objects = facts.objects().getOrDefault(plan.id(), List.of());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("plan", plan.title());
        values.put(
                "beslutad",
                objects.stream()
                        .map(PlanObject::decided)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(this::decided)
                        .orElse(""));
        values.put("områden", areas(objects, facts));
        return values;
    }

    private String decided(DecidedIn decided) {
        String body = bodies.byCode(decided.body()).map(Body::name).orElse(decided.body());
        return words.text("decided", body, words.day(decided.date()), decided.paragraph());
    }

    /** A new heading comes wherever the plan comes to another of its perspectives. */
    private List<Map<String, Object>> areas(List<PlanObject> objects, RoundFacts facts) {
        List<Map<String, Object>> areas = new ArrayList<>();
        List<Map<String, Object>> rows = List.of();
        String area = null;
        for (PlanObject object : objects) {
            if (areas.isEmpty() || !Objects.equals(area, object.perspective())) {
                area = object.perspective();
                rows = new ArrayList<>();
                areas.add(Map.of("område", area == null ? "" : area, "rader", rows));
            }
            rows.add(row(object, facts));
        }
        return areas;
    }

    private Map<String, Object> row(PlanObject object, RoundFacts facts) {
        Answer answer = facts.answers().get(object.id());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("slag", words.text("kind." + object.kind()));
        row.put("nummer", object.number());
        row.put("text", object.text());
        if (object.addressee() != null) {
            row.put("ansvarig", addressees.name(object.addressee()));
            row.put("status", words.text(answer == null ? "missing" : "status." + answer.status()));
        }
        if (answer != null) {
            row.put("kommentar", answer.comment());
            row.put("prognos", answer.forecast());
        }
        if (object.measure() != null) {
            measured(object, answer, facts, row);
        }
        return row;
    }

    private void measured(PlanObject object, Answer answer, RoundFacts facts, Map<String, Object> row) {
        Measure measure = object.measure();
        row.put("mål", target(measure));
        row.put("utfall", answer == null ? "" : words.figure(answer.figure(), measure.unit()));
        List<Answer> figures = facts.figures().getOrDefault(object.id(), List.of());
        if (figures.size() > 1) {
            row.put("diagram", picture(object, figures));
        }
    }

    private String target(Measure measure) {
        BigDecimal target = measure.target();
        if (target == null) {
            return "";
        }
        return words.text(
                "target." + measure.direction(),
                words.figure(target, measure.unit()),
                words.figure(measure.upper(), measure.unit()));
    }

    private Picture picture(PlanObject object, List<Answer> figures) {
        Measure measure = object.measure();
        String told = figures.stream()
                .map(answer -> words.day(answer.day()) + " " + words.figure(answer.figure(), measure.unit()))
                .collect(Collectors.joining("; "));
        return chart.draw(measure, figures, words.text("chart", object.text(), told, target(measure)));
    }
}
