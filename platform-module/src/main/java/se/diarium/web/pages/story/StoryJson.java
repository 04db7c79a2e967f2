package se.diarium.web.pages.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import se.diarium.governance.round.RoundKind;
import se.diarium.governance.story.Chapter;
import se.diarium.governance.story.Story;
import se.diarium.governance.story.StoryAnswer;
import se.diarium.governance.story.StoryRecord;
import se.diarium.governance.thread.Addressees;
import se.diarium.governance.thread.Answer;
import se.diarium.governance.thread.AnswerStatus;
import se.diarium.governance.thread.DecidedIn;
import se.diarium.governance.thread.Measure;
import se.diarium.governance.thread.ObjectKind;
import se.diarium.governance.thread.PlanObject;
import se.diarium.governance.thread.TargetDirection;

/** The story for programs. */
record StoryJson(
        PartJson told,
        List<PartJson> earlier,
        List<PartJson> later,
        List<PartJson> above,
        List<PartJson> below,
        List<AnswerJson> answers) {

    /** Where stories and records are for the reader. */
    record Addresses(UnaryOperator<String> story, UnaryOperator<String> record) {}

    /** A goal, focus area, assignment, indicator or activity. */
    record PartJson(
            String id,
            ObjectKind kind,
            String number,
            String text,
            String addressee,
            String addresseeName,
            String perspective,
            Integer firstYear,
            Integer lastYear,
            MeasureJson measure,
            DecidedJson decided,
            RecordJson plan,
            String url) {

        private static PartJson of(Chapter chapter, Addressees addressees, Addresses addresses) {
            PlanObject object = chapter.object();
            return new PartJson(
                    object.id(),
                    object.kind(),
                    object.number(),
                    object.text(),
                    object.addressee(),
                    object.addressee() == null ? null : addressees.name(object.addressee()),
                    object.perspective(),
                    object.firstYear(),
                    object.lastYear(),
                    MeasureJson.of(object.measure()),
                    DecidedJson.of(chapter.decided()),
                    RecordJson.of(chapter.plan(), addresses),
                    addresses.story().apply(object.id()));
        }
    }

    record MeasureJson(
            String unit, TargetDirection direction, BigDecimal baseline, BigDecimal target, BigDecimal upper) {

        private static MeasureJson of(Measure measure) {
            return measure == null
                    ? null
                    : new MeasureJson(
                            measure.unit(), measure.direction(), measure.baseline(), measure.target(), measure.upper());
        }
    }

    record DecidedJson(String body, LocalDate date, String paragraph) {

        private static DecidedJson of(DecidedIn decided) {
            return decided == null ? null : new DecidedJson(decided.body(), decided.date(), decided.paragraph());
        }
    }

    /** A plan or a report. */
    record RecordJson(String id, String diarienummer, int recordNumber, String title, String url) {

        private static RecordJson of(StoryRecord record, Addresses addresses) {
            return record == null
                    ? null
                    : new RecordJson(
                            record.id(),
                            record.designation(),
                            record.recordNumber(),
                            record.title(),
                            addresses.record().apply(record.id()));
        }
    }

    record AnswerJson(
            String object,
            AnswerStatus status,
            BigDecimal figure,
            String comment,
            String forecast,
            LocalDate day,
            boolean replaced,
            RoundJson round,
            RecordJson report) {

        private static AnswerJson of(StoryAnswer told, Addresses addresses) {
            Answer answer = told.answer();
            return new AnswerJson(
                    answer.objectId(),
                    answer.status(),
                    answer.figure(),
                    answer.comment(),
                    answer.forecast(),
                    answer.day(),
                    answer.replaced(),
                    told.round() == null
                            ? null
                            : new RoundJson(told.round().name(), told.round().kind()),
                    RecordJson.of(told.report(), addresses));
        }
    }

    record RoundJson(String name, RoundKind kind) {}

    static StoryJson of(Story story, Addressees addressees, Addresses addresses) {
        return new StoryJson(
                PartJson.of(story.told(), addressees, addresses),
                parts(story.earlier(), addressees, addresses),
                parts(story.later(), addressees, addresses),
                parts(story.above(), addressees, addresses),
                parts(story.below(), addressees, addresses),
                story.answers().stream()
                        .map(answer -> AnswerJson.of(answer, addresses))
                        .toList());
    }

    private static List<PartJson> parts(List<Chapter> chapters, Addressees addressees, Addresses addresses) {
        return chapters.stream()
                .map(chapter -> PartJson.of(chapter, addressees, addresses))
                .toList();
    }
}
