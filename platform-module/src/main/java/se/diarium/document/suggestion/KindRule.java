package se.diarium.document.suggestion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The kind of document, by the codes the register has for them: from the word alone on a line of its head, else from how its
 * heading begins.
 */
final class KindRule {

    static final String OTHER = "other";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Map<String, Pattern> WORDS = new LinkedHashMap<>();
    private static final Map<String, Pattern> HEADINGS = new LinkedHashMap<>();

    static {
        WORDS.put(
                "minutesExtract", Pattern.compile("(?:protokollsutdrag|utdrag ur (?:.{3,30})?protokoll)\\b.*", FLAGS));
        WORDS.put(
                "minutes",
                Pattern.compile(
                        "(?:(?:sammanträdes|möte[ts]s?)?protokoll|minnesanteckningar|mötesanteckningar)(?: nr.*|)",
                        FLAGS));
        WORDS.put("letter", Pattern.compile("(?:tjänsteskrivelse|tjänsteutlåtande)", FLAGS));
        WORDS.put("report", Pattern.compile("\\p{L}*rapport", FLAGS));
        WORDS.put("governingDocument", Pattern.compile("(?:policy|riktlinje|reglemente|instruktion)", FLAGS));
        WORDS.put(
                OTHER,
                Pattern.compile(
                        "(?:anbud|beslut|delegationsbeslut|tilldelningsbeslut|dom|remiss|remissvar|missiv|kallelse|faktura"
                                + "|avtal|hyresavtal|fullmakt|certifikat|ansökan.*|anmälan.*|motion .*|samrådsunderlag)",
                        FLAGS));
        HEADINGS.put(
                "governingDocument",
                Pattern.compile(
                        "(?:policy|riktlinjer?|reglemente|instruktion|arbetsordning|delegationsordning|regler|attestordning)\\b.*",
                        FLAGS));
        HEADINGS.put(
                "report",
                Pattern.compile(
                        "(?:(?:\\p{L}*rapport|årsredovisning|verksamhetsberättelse|\\p{L}*bokslut|granskning av|väntetider)\\b.*"
                                + "|uppföljning av nyckeltal.*|risk- och sårbarhetsanalys.*)",
                        FLAGS));
        HEADINGS.put(
                "plan",
                Pattern.compile(
                        "(?:\\p{L}*plan|\\p{L}*budget|\\p{L}*strategi|\\p{L}*program)\\b.*"
                                + "|.{3,50}s (?:plan|budget|verksamhetsplan)\\b.*",
                        FLAGS));
    }

    private KindRule() {}

    /** Whether a heading begins as those of plans, reports and governing documents do. */
    static boolean isHeading(String heading) {
        return HEADINGS.values().stream().anyMatch(form -> form.matcher(heading).matches());
    }

    static List<Suggestion<String>> find(Page page, List<Suggestion<String>> titles, boolean mail) {
        List<Suggestion<String>> found = new ArrayList<>();
        if (!mail) {
            for (Line line : page.head()) {
                WORDS.forEach((kind, word) -> {
                    if (word.matcher(line.text()).matches()) {
                        found.add(
                                page.suggestion(kind, line.start(), line.end()).with(Confidence.HIGH));
                    }
                });
            }
            titles.stream()
                    .limit(1)
                    .forEach(title -> HEADINGS.forEach((kind, heading) -> {
                        if (heading.matcher(title.value()).matches()) {
                            found.add(title.as(kind));
                        }
                    }));
        }
        if (found.isEmpty()) {
            page.lines().stream()
                    .limit(1)
                    .forEach(line -> found.add(page.suggestion(OTHER, line.start(), line.end())
                            .with(mail ? Confidence.MEDIUM : Confidence.LOW)));
        }
        return Distinct.of(found);
    }
}
