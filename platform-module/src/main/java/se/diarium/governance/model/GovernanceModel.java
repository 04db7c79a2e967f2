package se.diarium.governance.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A region's governance model, consistent in itself: whatever it names by a code is in it. */
public final class GovernanceModel {

    private final String code;
    private final Region region;
    private final Elections elections;
    private final Perspectives perspectives;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, DocumentKind> kinds = new LinkedHashMap<>();
    private final Map<String, Timetable> timetables = new LinkedHashMap<>();
    private final Map<String, CalendarEntry> calendar = new LinkedHashMap<>();
    private final Map<String, MeetingPlan> meetings = new LinkedHashMap<>();
    private final Map<String, Round> rounds = new LinkedHashMap<>();

    public GovernanceModel(
            String code,
            Region region,
            Elections elections,
            Perspectives perspectives,
            List<? extends Actor> actors,
            List<DocumentKind> kinds,
            Year year) {
        this.code = code;
        this.region = region;
        this.elections = elections;
        this.perspectives = perspectives;
        actors.forEach(actor -> this.actors.put(actor.code(), actor));
        kinds.forEach(kind -> this.kinds.put(kind.code(), kind));
        year.timetables().forEach(timetable -> timetables.put(timetable.code(), timetable));
        year.entries().forEach(entry -> calendar.put(entry.code(), entry));
        year.meetings().forEach(plan -> meetings.put(plan.body(), plan));
        year.rounds().forEach(round -> rounds.put(round.code(), round));
    }

    /** What comes back every year. */
    public record Year(
            List<Timetable> timetables, List<CalendarEntry> entries, List<MeetingPlan> meetings, List<Round> rounds) {}

    public String code() {
        return code;
    }

    public Region region() {
        return region;
    }

    public Elections elections() {
        return elections;
    }

    /** What the goals are ordered by; null where the model says nothing of it. */
    public Perspectives perspectives() {
        return perspectives;
    }

    public List<ModelBody> bodies() {
        return actors(ModelBody.class);
    }

    public List<Unit> units() {
        return actors(Unit.class);
    }

    public List<Forum> forums() {
        return actors(Forum.class);
    }

    public List<Group> groups() {
        return actors(Group.class);
    }

    public Optional<ModelBody> body(String bodyCode) {
        return actor(bodyCode).filter(ModelBody.class::isInstance).map(ModelBody.class::cast);
    }

    public Optional<Actor> actor(String actorCode) {
        return Optional.ofNullable(actors.get(actorCode));
    }

    /** The bodies and units that a code stands for: those of a group, or the one itself; none for people without a code of their own. */
    public List<Actor> members(String actorCode) {
        Actor actor = actors.get(actorCode);
        if (!(actor instanceof Group)) {
            return actor == null ? List.of() : List.of(actor);
        }
        return actors.values().stream()
                .filter(member -> groupsOf(member).contains(actorCode))
                .toList();
    }

    private static List<String> groupsOf(Actor actor) {
        if (actor instanceof ModelBody body) {
            return body.groups();
        }
        return actor instanceof Unit unit ? unit.groups() : List.of();
    }

    public List<DocumentKind> kinds() {
        return List.copyOf(kinds.values());
    }

    public Optional<DocumentKind> kind(String kindCode) {
        return Optional.ofNullable(kinds.get(kindCode));
    }

    /** Whose documents of a kind may be: where every member of a group has one of its own, those; otherwise any body or unit. */
    public List<Actor> holdersOf(DocumentKind kind) {
        String each = kind.making().each();
        if (each != null) {
            return members(each);
        }
        List<Actor> all = new ArrayList<>(bodies());
        all.addAll(units());
        return List.copyOf(all);
    }

    /** The kinds of document that carry a kind on downwards. */
    public List<DocumentKind> implementersOf(String kindCode) {
        return kinds.values().stream()
                .filter(kind -> kind.relations().implementing().contains(kindCode))
                .toList();
    }

    /** The kinds of report that follow a kind of plan up. */
    public List<DocumentKind> followersUpOf(String kindCode) {
        return kinds.values().stream()
                .filter(kind -> kind.relations().followsUp().contains(kindCode))
                .toList();
    }

    public List<Timetable> timetables() {
        return List.copyOf(timetables.values());
    }

    public Optional<Timetable> timetable(String timetableCode) {
        return Optional.ofNullable(timetables.get(timetableCode));
    }

    public List<CalendarEntry> calendar() {
        return List.copyOf(calendar.values());
    }

    public Optional<CalendarEntry> entry(String entryCode) {
        return Optional.ofNullable(calendar.get(entryCode));
    }

    /** When a body meets; nothing where the model does not say. */
    public Optional<MeetingPlan> meetingsOf(String body) {
        return Optional.ofNullable(meetings.get(body));
    }

    public List<Round> rounds() {
        return List.copyOf(rounds.values());
    }

    private <T extends Actor> List<T> actors(Class<T> type) {
        List<T> found = new ArrayList<>();
        actors.values().stream().filter(type::isInstance).map(type::cast).forEach(found::add);
        return Collections.unmodifiableList(found);
    }
}
