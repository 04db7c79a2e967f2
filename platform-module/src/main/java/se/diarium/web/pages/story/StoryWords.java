package se.diarium.web.pages.story;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.diarium.governance.story.Chapter;
import se.diarium.governance.story.Story;
import se.diarium.governance.story.StoryAnswer;
import se.diarium.governance.story.StoryRecord;
import se.diarium.governance.thread.Addressees;
import se.diarium.governance.thread.Answer;
import se.diarium.governance.thread.DecidedIn;
import se.diarium.governance.thread.Measure;
import se.diarium.governance.thread.PlanObject;
import se.diarium.register.Decision;
import se.diarium.web.pages.Fact;
import se.diarium.web.pages.LabelledLink;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.story.StoryView.AnswerView;
import se.diarium.web.pages.story.StoryView.ChartView;
import se.diarium.web.pages.story.StoryView.LineView;
import se.diarium.web.text.Speech;

/** Puts a story into words. */
final class StoryWords {

    private static final int MOST_DECIMALS = 4;

    private final Speech speech;
    private final Names names;
    private final Addressees addressees;
    private final Where where;

    /**
     * Where things are for the reader.
     *
     * @param decision address of the page of a decision; empty where there is none
     */
    record Where(
            UnaryOperator<String> story, Function<StoryRecord, String> record, Function<Decision, String> decision) {}

    StoryWords(Speech speech, Names names, Addressees addressees, Where where) {
        this.speech = speech;
        this.names = names;
        this.addressees = addressees;
        this.where = where;
    }

    StoryView view(Story story, String permanent) {
        PlanObject object = story.told().object();
        boolean figures = !story.figures().isEmpty();
        List<LineView> chapters = lines(story.chapters(), object.id());
        return new StoryView(
                kind(object),
                object.text(),
                object.voided(),
                facts(story.told()),
                chapters.size() > 1 ? chapters : List.of(),
                lines(story.above(), null),
                lines(story.below(), null),
                story.answers().stream()
                        .map(answer -> answer(answer, measure(story)))
                        .toList(),
                figures,
                figures ? chart(story) : null,
                permanent,
                speech.of("cite.story", kind(object), title(story.told().plan()), permanent));
    }

    /** What a page about it is called. */
    String heading(Story story) {
        String text = story.told().object().text();
        return kind(story.told().object()) + ": " + (text.length() > 80 ? text.substring(0, 79) + "…" : text);
    }

    private String kind(PlanObject object) {
        return speech.of("story.kind." + object.kind().name());
    }

    private List<Fact> facts(Chapter told) {
        PlanObject object = told.object();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                speech.of("story.plan"), title(told.plan()), "", where.record().apply(told.plan())));
        DecidedIn decided = told.decided();
        if (decided != null) {
            Decision decision = new Decision(decided.body(), decided.date(), decided.paragraph(), null, null);
            facts.add(new Fact(
                    speech.of("story.decided"),
                    names.decision(decision),
                    "",
                    where.decision().apply(decision)));
        } else {
            facts.add(Fact.of(speech.of("story.decided"), speech.of("story.undecided")));
        }
        add(facts, "story.addressee", object.addressee() == null ? null : addressees.name(object.addressee()));
        add(facts, "story.number", object.number());
        add(facts, "story.perspective", object.perspective());
        add(facts, "story.period", period(object));
        Measure measure = object.measure();
        if (measure != null) {
            add(facts, "story.target", target(measure));
            add(facts, "story.baseline", measure.baseline() == null ? null : with(measure.baseline(), measure));
        }
        return facts;
    }

    private void add(List<Fact> facts, String label, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(Fact.of(speech.of(label), value));
        }
    }

    private static String period(PlanObject object) {
        return Stream.of(object.firstYear(), object.lastYear())
                .filter(Objects::nonNull)
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining("–"));
    }

    private String target(Measure measure) {
        if (measure.target() == null) {
            return null;
        }
        return switch (measure.direction()) {
            case HIGHER -> speech.of("story.target.HIGHER", with(measure.target(), measure));
            case LOWER -> speech.of("story.target.LOWER", with(measure.target(), measure));
            case WITHIN -> speech.of("story.target.WITHIN", figure(measure.target()), with(measure.upper(), measure));
        };
    }

    private String with(BigDecimal figure, Measure measure) {
        return measure.unit() == null ? figure(figure) : figure(figure) + " " + measure.unit();
    }

    private String figure(BigDecimal figure) {
        NumberFormat format = NumberFormat.getInstance(speech.language().locale());
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(figure);
    }

    private String title(StoryRecord record) {
        String title = record.title() == null || record.title().isBlank() ? speech.of("protected") : record.title();
        return speech.of("story.record", title, record.designation(), record.recordNumber());
    }

    private List<LineView> lines(List<Chapter> chapters, String current) {
        return chapters.stream()
                .map(chapter -> new LineView(
                        kind(chapter.object()),
                        chapter.object().text(),
                        where.story().apply(chapter.object().id()),
                        chapter.object().addressee() == null
                                ? ""
                                : addressees.name(chapter.object().addressee()),
                        title(chapter.plan()),
                        where.record().apply(chapter.plan()),
                        chapter.object().id().equals(current)))
                .toList();
    }

    private static Measure measure(Story story) {
        return story.told().object().measure();
    }

    private AnswerView answer(StoryAnswer told, Measure measure) {
        Answer answer = told.answer();
        boolean measured = answer.figure() != null && measure != null && measure.target() != null;
        return new AnswerView(
                speech.day(answer.day()),
                answer.day().toString(),
                answer.status().name(),
                speech.of("story.status." + answer.status().name()),
                answer.figure() == null ? "" : with(answer.figure(), measure),
                measured ? speech.of(measure.reachedBy(answer.figure()) ? "story.reached" : "story.notReached") : "",
                answer.comment(),
                answer.forecast(),
                told.report() != null
                        ? LabelledLink.of(title(told.report()), where.record().apply(told.report()))
                        : LabelledLink.of(
                                told.round() == null ? "" : told.round().name(), ""),
                answer.replaced());
    }

    private ChartView chart(Story story) {
        Measure measure = measure(story);
        Chart chart = Chart.of(measure, story.figures());
        String said = chart.dots().stream()
                .map(dot -> speech.of("story.chart.point", speech.day(dot.day()), with(dot.figure(), measure)))
                .collect(Collectors.joining("; "));
        String target = target(measure);
        return new ChartView(
                chart,
                speech.of("story.chart.title", story.told().object().text()),
                target == null
                        ? speech.of("story.chart.description", said)
                        : speech.of("story.chart.description.target", said, target),
                chart.targets().stream()
                        .map(level -> speech.of("story.chart.target", with(level.figure(), measure)))
                        .toList(),
                speech.day(chart.first()),
                speech.day(chart.last()));
    }
}
