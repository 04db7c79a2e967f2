package se.diarium.document.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads from the head of a document that is no mail whose paper it is written on and whom it is addressed to. */
final class Letterhead {

    private static final int TOP = 4;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern STAMP = Pattern.compile("(?:ink(?:om|ommen|\\.)?|ankom(?:mer|st)?)\\b.*", FLAGS);
    private static final Pattern TO = Pattern.compile("(?:Till|.{3,30} ställs till):?\\s+(\\p{L}.{2,70}[^.])");
    private static final Pattern OWN_KIND = Pattern.compile(
            "(?:tjänsteskrivelse|tjänsteutlåtande|(?:sammanträdes)?protokoll(?:sutdrag)?|utdrag ur protokoll.*|delegationsbeslut"
                    + "|tilldelningsbeslut|kallelse|(?:policy|riktlinjer?|reglemente|instruktion|arbetsordning)\\b.*|remissvar|minnesanteckningar)",
            FLAGS);

    private final OwnAuthority authority;

    Letterhead(OwnAuthority authority) {
        this.authority = authority;
    }

    Origin origin(Page page) {
        List<Line> head = page.head();
        if (head.stream().anyMatch(line -> STAMP.matcher(line.text()).matches())) {
            return Origin.FOREIGN;
        }
        List<Line> top = head.subList(0, Math.min(TOP, head.size()));
        if (top.stream().anyMatch(line -> TO.matcher(line.text()).matches())) {
            return Origin.FOREIGN;
        }
        for (Line line : top) {
            if (authority.begins(line) || authority.isName(line)) {
                return Origin.OWN;
            }
            if (isForeignName(line)) {
                return Origin.FOREIGN;
            }
            if (UnitNames.isName(line.text())) {
                return Origin.OWN;
            }
        }
        boolean ownKind =
                head.stream().anyMatch(line -> OWN_KIND.matcher(line.text()).matches());
        return ownKind ? Origin.OWN : Origin.UNKNOWN;
    }

    boolean isForeignName(Line line) {
        return Organisations.isName(line.text()) && !authority.isName(line) && !authority.isNamed(line.text());
    }

    /** The words after "Till" on a line of their own. */
    static Optional<Line> addressee(Line line) {
        var match = TO.matcher(line.text());
        return match.matches() ? Optional.of(line.from(match.start(1))) : Optional.empty();
    }
}
