package se.diarium.document.suggestion;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from the subject of a mail what it concerns: without the marks of answers, and without numbers at its end. */
final class SubjectLine {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern MARKS =
            Pattern.compile("(?:\\s*(?:sv|vb|vbf|re|fw|fwd|vidarebefordrat|ang|angående)\\s*:\\s*)+", FLAGS);
    private static final Pattern NUMBER_AT_END = Pattern.compile(
            "[\\s,;:–-]*(?:(?:till|i|för|avseende|dnr:?|diarienummer:?)\\s+)?[\\[(]?((?:dnr:? )?\\p{Lu}{1,5}[ /-]?\\d[\\d/ :-]*\\d|\\p{Lu}{1,5}/\\d[\\d/]*)[\\])]?\\s*$",
            FLAGS);

    /** Words that the number after them completes. */
    private static final Pattern OPEN = Pattern.compile("\\b(?:av|om|på|enligt|från|med)$", FLAGS);

    private final NumberRule numbers;

    SubjectLine(NumberRule numbers) {
        this.numbers = numbers;
    }

    Optional<Suggestion<String>> title(Page page, Line subject) {
        Matcher marks = MARKS.matcher(subject.text());
        int start = marks.lookingAt() ? marks.end() : 0;
        int end = subject.text().length();
        Matcher number = NUMBER_AT_END.matcher(subject.text());
        while (number.region(start, end).find()
                && number.start() > start
                && isNumber(number.group(1))
                && !OPEN.matcher(subject.text().substring(start, number.start()))
                        .find()) {
            end = number.start();
        }
        String title = subject.text().substring(start, end).strip();
        return title.isEmpty()
                ? Optional.empty()
                : Optional.of(page.suggestion(title, subject.start() + start, subject.start() + end)
                        .with(Confidence.HIGH));
    }

    private boolean isNumber(String text) {
        return numbers.isNumberLine(text) || ForeignNumberRule.isNumber(text);
    }
}
