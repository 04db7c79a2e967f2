package se.diarium.document.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The headers of a mail, of the one that came or of one that it passes on or answers.
 *
 * @param lines the values by name, in the names of the first language
 * @param start index of the first header
 */
record MailHead(Map<String, Line> lines, int start) {

    static final String FROM = "from";
    static final String TO = "to";
    static final String SUBJECT = "subject";
    static final String DATE = "date";
    static final String RECEIVED = "received";

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("from", FROM),
            Map.entry("från", FROM),
            Map.entry("to", TO),
            Map.entry("till", TO),
            Map.entry("subject", SUBJECT),
            Map.entry("ämne", SUBJECT),
            Map.entry("date", DATE),
            Map.entry("datum", DATE),
            Map.entry("sent", DATE),
            Map.entry("skickat", DATE),
            Map.entry("received", RECEIVED),
            Map.entry("cc", "cc"),
            Map.entry("kopia", "cc"));

    /** The heads in a text, in their order; none in a text that is no mail. */
    static List<MailHead> in(Page page) {
        List<MailHead> heads = new ArrayList<>();
        Map<String, Line> lines = new HashMap<>();
        int start = 0;
        for (Line line : page.lines()) {
            Optional<MailHeader> header = MailHeader.of(line).filter(found -> NAMES.containsKey(found.name()));
            if (header.isPresent()) {
                start = lines.isEmpty() ? line.start() : start;
                lines.putIfAbsent(NAMES.get(header.get().name()), header.get().value());
            } else {
                add(heads, lines, start);
                lines = new HashMap<>();
            }
        }
        add(heads, lines, start);
        return heads;
    }

    private static void add(List<MailHead> heads, Map<String, Line> lines, int start) {
        if (lines.containsKey(FROM) && (lines.containsKey(DATE) || lines.containsKey(TO))) {
            heads.add(new MailHead(lines, start));
        }
    }

    /** The head of the mail that a text is. */
    static Optional<MailHead> of(Page page) {
        return in(page).stream().findFirst().filter(head -> head.start() == 0);
    }

    Optional<Line> get(String name) {
        return Optional.ofNullable(lines.get(name));
    }
}
