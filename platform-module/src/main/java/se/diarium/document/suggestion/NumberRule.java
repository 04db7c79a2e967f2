package se.diarium.document.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.number.DiarienummerReader;
import se.diarium.register.number.DiarienummerReader.Mention;

/** Tells the document's own number, in its head or behind a label, from the numbers that it refers to. */
final class NumberRule {

    private static final int LABEL_REACH = 30;
    private static final Pattern LABEL = Pattern.compile(
            "(?:diarie[- ]?(?:nummer|nr)|d[.:]?nr|ärende(?:t|nummer|nr)?)[.: \\t\\n]{0,4}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ALONE_BEFORE = Pattern.compile("(?:^|\\n)\\(?$");
    private static final Pattern ALONE_AFTER = Pattern.compile("^\\)?(?:\\n|$)");

    private final DiarienummerReader reader;

    NumberRule(DiarienummerReader reader) {
        this.reader = reader;
    }

    /**
     * What was found.
     *
     * @param own the document's number
     * @param references the others
     */
    record Numbers(List<Suggestion<String>> own, List<Suggestion<String>> references) {}

    /** @param body whose series completes a number written without one */
    Numbers find(Page page, Optional<KnownBody> body) {
        List<Suggestion<String>> own = new ArrayList<>();
        List<Suggestion<String>> others = new ArrayList<>();
        int ownUntil = Paragraphs.startOfItems(page);
        for (Mention mention : reader.mentions(page.text())) {
            Optional<String> series = mention.series().or(() -> body.map(KnownBody::code));
            if (series.isPresent()) {
                String number =
                        reader.numbering().format(new Diarienummer(series.get(), mention.year(), mention.number()));
                Suggestion<String> suggestion = page.suggestion(number, mention.start(), mention.end());
                (isOwn(page, mention, ownUntil) ? own : others).add(suggestion);
            }
        }
        List<Suggestion<String>> distinct = Distinct.of(own);
        others.removeIf(
                other -> distinct.stream().anyMatch(number -> number.value().equals(other.value())));
        return new Numbers(distinct, Distinct.of(others));
    }

    /** Whether a line holds a number and little else. */
    boolean isNumberLine(String line) {
        return reader.mentions(line).stream()
                .anyMatch(mention -> line.length() - (mention.end() - mention.start()) <= LABEL_REACH);
    }

    /** Whether the number has a line to itself, in brackets or not. */
    private static boolean isAlone(Page page, Mention mention) {
        String text = page.text();
        String before = text.substring(Math.max(0, mention.start() - 2), mention.start());
        String after = text.substring(mention.end(), Math.min(text.length(), mention.end() + 2));
        return ALONE_BEFORE.matcher(before).find() && ALONE_AFTER.matcher(after).find();
    }

    private static boolean isOwn(Page page, Mention mention, int ownUntil) {
        if (mention.start() >= ownUntil) {
            return false;
        }
        String before = page.text().substring(Math.max(0, mention.start() - LABEL_REACH), mention.start());
        return page.isInHead(mention.start())
                || isAlone(page, mention)
                || LABEL.matcher(before).find();
    }
}
