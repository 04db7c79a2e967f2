package se.diarium.governance.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.diarium.governance.model.Actor;
import se.diarium.governance.model.Elections;
import se.diarium.governance.model.Forum;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.model.GovernanceModel.Year;
import se.diarium.governance.model.Group;
import se.diarium.governance.model.MeetingPlan;
import se.diarium.governance.model.ModelBody;
import se.diarium.governance.model.Name;
import se.diarium.governance.model.Perspective;
import se.diarium.governance.model.Perspectives;
import se.diarium.governance.model.Region;
import se.diarium.governance.model.Round;
import se.diarium.governance.model.Timetable;
import se.diarium.governance.model.Unit;
import se.diarium.register.number.DiarienummerPattern;

/** Makes the model of what keeps to the schema; days and patterns that are none are faults. */
final class ModelReader {

    private static final int OPENS_AFTER = 1;
    private static final int CLOSES_AFTER = 21;

    private final Faults faults;

    ModelReader(Faults faults) {
        this.faults = faults;
    }

    GovernanceModel read(JsonNode root) {
        Fields file = new Fields(root, "");
        CalendarReader calendar = new CalendarReader(faults);
        return new GovernanceModel(
                file.text("model"),
                region(file.in("region")),
                new Elections(
                        file.in("elections").number("first"),
                        file.in("elections").number("every")),
                file.has("perspectives") ? perspectives(file.in("perspectives")) : null,
                actors(file),
                file.each("kinds", (node, at) -> KindReader.kind(new Fields(node, at))),
                new Year(
                        file.each("timetables", (node, at) -> timetable(new Fields(node, at))),
                        file.each("calendar", (node, at) -> calendar.entry(new Fields(node, at))),
                        file.each("meetings", (node, at) -> meetings(new Fields(node, at))),
                        file.each("rounds", (node, at) -> round(new Fields(node, at)))));
    }

    private Region region(Fields region) {
        return new Region(
                region.name(),
                region.text("genitive"),
                pattern(region, "numberPattern"),
                region.texts("missions"),
                region.text("vision"),
                region.texts("areas"),
                region.texts("values"),
                region.texts("laws"));
    }

    private static Perspectives perspectives(Fields perspectives) {
        return new Perspectives(
                new Name(perspectives.text("kind"), perspectives.text("en")), perspectives.each("each", (node, at) -> {
                    Fields each = new Fields(node, at);
                    return new Perspective(each.text("code"), each.name());
                }));
    }

    private List<Actor> actors(Fields file) {
        List<Actor> actors = new ArrayList<>();
        actors.addAll(file.each("bodies", (node, at) -> body(new Fields(node, at))));
        actors.addAll(file.each("units", (node, at) -> unit(new Fields(node, at))));
        actors.addAll(file.each("forums", (node, at) -> forum(new Fields(node, at))));
        actors.addAll(file.each("groups", (node, at) -> {
            Fields group = new Fields(node, at);
            return new Group(group.text("code"), group.name());
        }));
        return actors;
    }

    private ModelBody body(Fields body) {
        return new ModelBody(
                body.text("code"),
                body.name(),
                body.text("genitive"),
                body.text("short"),
                pattern(body, "pattern"),
                body.has("ended") ? day(body.text("ended"), body.pointer() + "/ended") : null,
                body.text("successor"),
                body.texts("standingItems"),
                body.flag("meetingsHere", false),
                body.text("parent"),
                body.texts("groups"));
    }

    private static Unit unit(Fields unit) {
        return new Unit(
                unit.text("code"), unit.name(), unit.text("parent"), unit.texts("groups"), unit.texts("answersFor"));
    }

    private static Forum forum(Fields forum) {
        return new Forum(
                forum.text("code"),
                forum.name(),
                forum.texts("participants"),
                forum.number("since"),
                forum.number("timesAYear"),
                forum.texts("purposes"));
    }

    private static Timetable timetable(Fields timetable) {
        return new Timetable(
                timetable.text("code"),
                timetable.text("title"),
                timetable.flag("actorsShown", true),
                timetable.flag("monthsInFull", false));
    }

    private MeetingPlan meetings(Fields plan) {
        Map<Integer, List<LocalDate>> settled = new HashMap<>();
        Fields years = plan.in("years");
        years.node().fieldNames().forEachRemaining(year -> {
            List<LocalDate> days = years.each(year, (node, at) -> day(node.asText(), at));
            days.removeIf(day -> day == null);
            settled.put(Integer.valueOf(year), days);
        });
        return new MeetingPlan(plan.text("body"), plan.numbers("months"), settled);
    }

    private static Round round(Fields round) {
        return new Round(
                round.text("code"),
                round.name(),
                round.one("cycle", Round.Cycle.class),
                round.text("kind"),
                round.texts("reportsOn"),
                round.numbers("after"),
                round.number("opensAfter", OPENS_AFTER),
                round.number("closesAfter", CLOSES_AFTER),
                round.texts("answeredBy"),
                round.texts("hierarchy"));
    }

    private String pattern(Fields fields, String name) {
        String template = fields.text(name);
        try {
            return template == null ? null : DiarienummerPattern.of(template).template();
        } catch (IllegalArgumentException e) {
            faults.add(fields.pointer() + "/" + name, "pattern", template, e.getMessage());
            return null;
        }
    }

    private LocalDate day(String text, String pointer) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            faults.add(pointer, "day", text);
            return null;
        }
    }
}
