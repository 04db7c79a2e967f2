package se.diarium.document.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * References to decisions: a § beside a date, as "den 8 november 2023, § 194" or "§ 194 den 8 november 2023". The body
 * is the one named last before it in the same sentence. A § of a statute has no date beside it.
 */
final class DecisionRule {

    private static final int NEAR = 6;
    private static final int LONGEST_SENTENCE = 600;
    private static final Pattern PARAGRAPH = Pattern.compile("§{1,2}\\s?(\\d{1,4})(?![\\d/])");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,(]*|\\)?[\\s,(]*(?:den\\s)?");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+(?=\\p{Lu})|\\n\\s*\\n");

    private final BodyNames bodies;

    DecisionRule(BodyNames bodies) {
        this.bodies = bodies;
    }

    List<Suggestion<DecisionReference>> find(Page page) {
        String text = page.text();
        NavigableMap<Integer, SwedishDates.Found> dates = new TreeMap<>();
        SwedishDates.in(text).forEach(date -> dates.put(date.start(), date));
        List<Suggestion<DecisionReference>> found = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(text);
        while (paragraph.find()) {
            Optional<SwedishDates.Found> beside = nearest(dates, paragraph.start())
                    .filter(date -> isBeside(text, date, paragraph.start(), paragraph.end()))
                    .min(Comparator.comparingInt(date -> distance(date, paragraph.start(), paragraph.end())));
            beside.ifPresent(date -> found.add(reference(page, date, paragraph)));
        }
        return Distinct.of(found);
    }

    private Suggestion<DecisionReference> reference(Page page, SwedishDates.Found date, Matcher paragraph) {
        int start = Math.min(date.start(), paragraph.start());
        int end = Math.max(date.end(), paragraph.end());
        LocalDate day = date.date();
        DecisionReference reference = new DecisionReference(paragraph.group(1), day, body(page.text(), start));
        return page.suggestion(reference, start, end);
    }

    /** The dates before and after a place. */
    private static Stream<SwedishDates.Found> nearest(NavigableMap<Integer, SwedishDates.Found> dates, int place) {
        return Stream.of(dates.floorEntry(place), dates.ceilingEntry(place))
                .filter(Objects::nonNull)
                .map(Map.Entry::getValue);
    }

    private static boolean isBeside(String text, SwedishDates.Found date, int start, int end) {
        if (distance(date, start, end) > NEAR) {
            return false;
        }
        String between = date.end() <= start
                ? text.substring(date.end(), start)
                : text.substring(end, Math.max(end, date.start()));
        return BETWEEN.matcher(between).matches();
    }

    private static int distance(SwedishDates.Found date, int start, int end) {
        return date.end() <= start ? start - date.end() : Math.max(0, date.start() - end);
    }

    private String body(String text, int place) {
        int sentence = Math.max(0, place - LONGEST_SENTENCE);
        Matcher end = SENTENCE_END.matcher(text).region(sentence, place);
        while (end.find()) {
            sentence = end.end();
        }
        List<BodyNames.Found> named = bodies.in(text.substring(sentence, place));
        return named.isEmpty() ? null : named.get(named.size() - 1).body().code();
    }
}
