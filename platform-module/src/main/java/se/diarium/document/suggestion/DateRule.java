package se.diarium.document.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The date of the document: labelled, alone on a line or beside a place in its head, or where it is signed. */
final class DateRule {

    private static final int FOOT = 8;
    private static final int MOST_OTHER_WORDS = 4;
    private static final String[] LABELS = {"date", "datum", "skickat", "sammanträdesdatum", "sammanträde", "mötesdatum"
    };

    /** Days that are about something else than the document: when it arrived, from when it holds, by when to answer. */
    private static final Pattern OTHER_DAY = Pattern.compile(
            "(?:ink(?:om|ommen|\\.)?|ankom|gäller|giltigt?|avtalstid|ersätter|reviderad|förfallodatum|svar senast|senast)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** A line that says when, and often by whom, the document was made to hold. */
    static final Pattern DECIDED = Pattern.compile(
            "(?:antagen|beslutad|fastställ[dt]|beslutsdatum|utfärdad|upprättad|utfärdat)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DateRule() {}

    static List<Suggestion<LocalDate>> find(Page page, Optional<Mailing> mail) {
        if (mail.isPresent()) {
            return mail.get().head().get(MailHead.DATE).stream()
                    .flatMap(line -> ReceivedRule.days(page, line).stream())
                    .toList();
        }
        List<Suggestion<LocalDate>> labelled = new ArrayList<>();
        List<Suggestion<LocalDate>> alone = new ArrayList<>();
        List<Suggestion<LocalDate>> beside = new ArrayList<>();
        for (Line line : page.head()) {
            if (OTHER_DAY.matcher(line.text()).matches()) {
                continue;
            }
            boolean label = DECIDED.matcher(line.text()).matches()
                    || MailHeader.of(line)
                            .filter(header -> header.isOneOf(LABELS))
                            .isPresent();
            boolean whole = SwedishDates.in(line.text()).stream()
                    .anyMatch(
                            found -> found.end() - found.start() == line.text().length());
            (label ? labelled : whole ? alone : beside).addAll(dates(page, line));
        }
        List<Suggestion<LocalDate>> dates = new ArrayList<>(labelled);
        dates.addAll(alone);
        dates.addAll(beside);
        if (dates.isEmpty()) {
            page.foot(FOOT).stream()
                    .filter(line -> line.words() <= MOST_OTHER_WORDS + 3)
                    .forEach(line -> dates.addAll(dates(page, line)));
        }
        return Distinct.of(dates);
    }

    private static List<Suggestion<LocalDate>> dates(Page page, Line line) {
        return SwedishDates.in(line.text()).stream()
                .map(found -> page.suggestion(found.date(), line.start() + found.start(), line.start() + found.end()))
                .toList();
    }
}
