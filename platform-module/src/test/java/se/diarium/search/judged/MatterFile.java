package se.diarium.search.judged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a file of matters:
 *
 * <pre>
 * == topic | region | SERIES/number/year | date registered | STATUS | title | initiator
 * beslut: BODY date § number: text
 * -- role date #tag | title | counterparty
 * text of the document
 * </pre>
 *
 * Lines that begin with {@code #} are remarks.
 */
final class MatterFile {

    private static final Pattern NUMBER = Pattern.compile("(\\w+)/(\\d+)/(\\d{4})");
    private static final Pattern DECISION = Pattern.compile("beslut: (\\w+) (\\S+) § (\\d+): (.+)");

    private final List<Matter> matters = new ArrayList<>();
    private String[] head;
    private String[] paperHead;
    private List<Matter.Decided> decisions = new ArrayList<>();
    private List<Matter.Paper> papers = new ArrayList<>();
    private StringBuilder text = new StringBuilder();

    private MatterFile() {}

    static List<Matter> read(List<String> lines) {
        MatterFile file = new MatterFile();
        lines.stream().filter(line -> !line.startsWith("#")).forEach(file::line);
        file.endMatter();
        return file.matters;
    }

    private void line(String line) {
        Matcher decision = DECISION.matcher(line);
        if (line.startsWith("== ")) {
            endMatter();
            head = fields(line);
        } else if (line.startsWith("-- ")) {
            endPaper();
            paperHead = fields(line);
        } else if (paperHead == null && decision.matches()) {
            decisions.add(new Matter.Decided(
                    decision.group(1),
                    LocalDate.parse(decision.group(2)),
                    Integer.parseInt(decision.group(3)),
                    decision.group(4)));
        } else if (paperHead != null) {
            text.append(line).append('\n');
        } else if (!line.isBlank()) {
            throw new IllegalArgumentException("Neither a decision nor within a document: " + line);
        }
    }

    private static String[] fields(String line) {
        return Arrays.stream(line.substring(3).split("\\|")).map(String::strip).toArray(String[]::new);
    }

    private void endPaper() {
        if (paperHead != null) {
            String[] what = paperHead[0].split("\\s+");
            List<String> tags =
                    Arrays.stream(what).skip(2).map(tag -> tag.substring(1)).toList();
            papers.add(new Matter.Paper(
                    what[0],
                    LocalDate.parse(what[1]),
                    tags,
                    paperHead[1],
                    paperHead.length > 2 ? paperHead[2] : "",
                    text.toString().strip()));
        }
        paperHead = null;
        text = new StringBuilder();
    }

    private void endMatter() {
        endPaper();
        if (head != null) {
            Matcher number = NUMBER.matcher(head[2]);
            if (!number.matches()) {
                throw new IllegalArgumentException("No diarienummer: " + head[2]);
            }
            matters.add(new Matter(
                    head[0],
                    head[1],
                    number.group(1),
                    Integer.parseInt(number.group(2)),
                    Integer.parseInt(number.group(3)),
                    LocalDate.parse(head[3]),
                    head[4],
                    head[5],
                    head.length > 6 ? head[6] : "",
                    List.copyOf(decisions),
                    List.copyOf(papers)));
        }
        decisions = new ArrayList<>();
        papers = new ArrayList<>();
    }
}
