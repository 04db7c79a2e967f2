package se.diarium.document.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The day a document reached the authority: when the mail was taken in, or what is stamped on it. */
final class ReceivedRule {

    private static final Pattern STAMP = Pattern.compile(
            "(?:ink(?:om|ommen|ommet)?|ankom(?:stdatum|men)?|inkom(?:stdatum|men dag)?)\\b[.:]?(?: den)? .*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ReceivedRule() {}

    static List<Suggestion<LocalDate>> find(Page page, Optional<Mailing> mail) {
        List<Suggestion<LocalDate>> found = new ArrayList<>();
        if (mail.isPresent()) {
            MailHead head = mail.get().head();
            head.get(MailHead.RECEIVED)
                    .or(() -> head.get(MailHead.DATE))
                    .ifPresent(line -> found.addAll(days(page, line)));
        } else {
            page.head().stream()
                    .filter(line -> STAMP.matcher(line.text()).matches())
                    .forEach(line -> found.addAll(days(page, line)));
        }
        return Distinct.of(found);
    }

    static List<Suggestion<LocalDate>> days(Page page, Line line) {
        return SwedishDates.in(line.text()).stream()
                .map(day -> page.suggestion(day.date(), line.start() + day.start(), line.start() + day.end())
                        .with(Confidence.HIGH))
                .toList();
    }
}
