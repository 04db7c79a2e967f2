package se.diarium.document.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sections of a proposal letter, minutes and the like, known by their headings. */
enum Section {
    PROPOSAL(
            "(?:\\p{L}[\\p{L} -]{2,50}s )?förslag(?: till (?:beslut|yttrande))?|beslutsförslag|förslag till beslut i .{3,60}"),
    RECIPIENTS(
            "(?:protokolls)?utdrag (?:skickas )?till|(?:beslutet )?(?:expedieras|skickas|sänds)(?: till)?|expediering|"
                    + "sändlista|kopia(?: skickas)? till|kopia|för kännedom till|delges"),
    DECISION("(?:\\p{L}[\\p{L} -]{2,50}s )?beslut|(?:\\p{L}[\\p{L} -]{2,50}) beslutar"),
    SIGNATURE("i tjänsten|underskrift(?:er)?|vid protokollet|för regionen|justerare|justeras"),
    DESCRIPTION(
            "ärendebeskrivning|ärendet|sammanfattning(?: av ärendet)?|bakgrund|inledning|beskrivning av ärendet|syfte|"
                    + "innehåll(?:sförteckning)?|förord"),
    OTHER("beslutsunderlag|bilag(?:a|or)|underlag|yrkanden?|reservation(?:er)?|ekonomiska konsekvenser|konsekvenser|"
            + "överväganden|jäv|beslutsgång|omröstning|närvarande|beslutande|deltagare|föredragningslista|"
            + "dagordning|uppföljning|finansiering|tidplan|samråd");

    private static final int LONGEST_HEADING = 90;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final Pattern heading;
    private final Pattern withText;

    Section(String heading) {
        this.heading = Pattern.compile("(?:\\d{1,2}(?:\\.\\d{1,2})*\\.? )?(?:" + heading + ") ?:?", FLAGS);
        this.withText = Pattern.compile("(?:" + heading + ") ?:\\s+(?=\\S)", FLAGS);
    }

    /** The section that a line is the heading of, alone on its line or followed by a colon and the text. */
    static Optional<Section> of(Line line) {
        return List.of(values()).stream()
                .filter(section -> section.begins(line))
                .findFirst();
    }

    private boolean begins(Line line) {
        return line.text().length() <= LONGEST_HEADING
                        && heading.matcher(line.text()).matches()
                || this != OTHER
                        && this != DESCRIPTION
                        && withText.matcher(line.text()).lookingAt();
    }

    /** What stands on the heading's own line after it; blank when nothing does. */
    Line rest(Line line) {
        Matcher match = withText.matcher(line.text());
        return line.from(match.lookingAt() ? match.end() : line.text().length());
    }

    /** The lines of each section of this kind, the text on the heading's line first. */
    List<List<Line>> in(Page page) {
        List<Line> lines = page.lines();
        List<List<Line>> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (of(lines.get(i)).filter(this::equals).isPresent()) {
                found.add(content(lines, i));
            }
        }
        return found;
    }

    private List<Line> content(List<Line> lines, int heading) {
        List<Line> content = new ArrayList<>();
        Line rest = rest(lines.get(heading));
        if (!rest.isBlank()) {
            content.add(rest);
        }
        for (Line line : lines.subList(heading + 1, lines.size())) {
            if (of(line).filter(next -> ends(next, content)).isPresent() || Paragraphs.isHeading(line)) {
                break;
            }
            content.add(line);
        }
        return content;
    }

    /** A proposal may begin with who decides: "Regionstyrelsen beslutar". */
    private boolean ends(Section next, List<Line> content) {
        return this != PROPOSAL || next != DECISION || !content.isEmpty();
    }
}
