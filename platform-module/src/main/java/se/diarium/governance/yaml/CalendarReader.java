package se.diarium.governance.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.diarium.governance.model.CalendarEntry;
import se.diarium.governance.model.DueRule;
import se.diarium.governance.model.DueRule.InMonths;
import se.diarium.governance.model.DueRule.LastMeetingBefore;
import se.diarium.governance.model.DueRule.Latest;
import se.diarium.governance.model.DueRule.MeetingIn;
import se.diarium.governance.model.DueRule.MiddleOf;
import se.diarium.governance.model.DueRule.SettledDay;
import se.diarium.governance.model.DueRule.Shifted;
import se.diarium.governance.model.Half;
import se.diarium.governance.model.Step;
import se.diarium.governance.model.Timing;

/** Makes the entries of a calendar of what keeps to the schema; days that are none are faults. */
final class CalendarReader {

    private static final int MONTHS = 12;
    private static final int DAY_OF_YEAR = "06-24".length();
    private static final String NONE = "none";

    private final Faults faults;

    CalendarReader(Faults faults) {
        this.faults = faults;
    }

    CalendarEntry entry(Fields entry) {
        return new CalendarEntry(
                entry.text("code"),
                entry.text("timetable"),
                entry.text("kind"),
                entry.one("step", Step.class),
                entry.texts("actors"),
                entry.text("actorsText"),
                timing(entry),
                entry.number("concerns", 0),
                entry.text("matter"),
                entry.texts("details"),
                entry.texts("after"),
                entry.texts("sumsUp"));
    }

    private Timing timing(Fields entry) {
        Map<Integer, List<DueRule>> settled = new HashMap<>();
        Fields years = entry.in("years");
        years.node().fieldNames().forEachRemaining(year -> settled.put(Integer.valueOf(year), rules(years, year)));
        return new Timing(
                rules(entry, "when"),
                entry.has("electionYears") ? rules(entry, "electionYears") : null,
                settled,
                entry.number("since"),
                entry.one("half", Half.class),
                entry.number("minutes"));
    }

    private List<DueRule> rules(Fields fields, String name) {
        JsonNode node = fields.node().path(name);
        String at = fields.pointer() + "/" + name;
        if (node.isMissingNode() || NONE.equals(node.asText())) {
            return List.of();
        }
        List<DueRule> rules = new ArrayList<>();
        if (node.isArray()) {
            fields.each(name, this::rule).forEach(rules::addAll);
        } else {
            rules.addAll(rule(node, at));
        }
        return rules;
    }

    private List<DueRule> rule(JsonNode node, String at) {
        if (node.isTextual()) {
            return day(node.asText(), at);
        }
        String name = node.fieldNames().next();
        Fields given = new Fields(node, at).in(name);
        return switch (name) {
            case "month" ->
                List.of(new InMonths(given.node().asInt(), given.node().asInt()));
            case "months" ->
                List.of(new InMonths(
                        given.node().get(0).asInt(), given.node().get(1).asInt()));
            case "everyMonth" ->
                IntStream.rangeClosed(1, MONTHS)
                        .<DueRule>mapToObj(month -> new InMonths(month, month))
                        .toList();
            case "middleOf" -> List.of(new MiddleOf(given.node().asInt()));
            case "latest" ->
                rule(given.node(), given.pointer()).stream()
                        .<DueRule>map(Latest::new)
                        .toList();
            case "meetingIn" -> List.of(new MeetingIn(given.text("body"), given.number("month")));
            case "lastMeetingBefore" ->
                day(given.text("day"), given.pointer() + "/day").stream()
                        .map(DueRule.FixedDay.class::cast)
                        .<DueRule>map(day -> new LastMeetingBefore(given.text("body"), day.day()))
                        .toList();
            case "before" -> List.of(new Shifted(given.text("entry"), -given.number("days")));
            default -> List.of(new Shifted(given.text("entry"), given.number("days")));
        };
    }

    private List<DueRule> day(String text, String at) {
        try {
            if (text.length() > DAY_OF_YEAR) {
                return List.of(new SettledDay(LocalDate.parse(text)));
            }
            int hyphen = text.indexOf('-');
            return List.of(DueRule.day(
                    Integer.parseInt(text.substring(0, hyphen)), Integer.parseInt(text.substring(hyphen + 1))));
        } catch (DateTimeException e) {
            faults.add(at, "day", text);
            return List.of();
        }
    }
}
