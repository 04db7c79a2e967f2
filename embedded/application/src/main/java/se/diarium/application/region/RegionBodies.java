package se.diarium.application.region;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The bodies of the region: who sits in them, and when they meet. */
final class RegionBodies {

    private static final String MEETINGS = "/diarium/api/meetings";

    private final Colleagues colleagues;
    private final RegionDays days;
    private final Map<String, Map<String, Seat>> seats = new HashMap<>();

    RegionBodies(Colleagues colleagues, RegionDays days) {
        this.colleagues = colleagues;
        this.days = days;
    }

    /** A membership of a body. */
    record Seat(String id, String name, boolean substitute) {}

    /** Elects the members and plans the meetings of the year, those left out that are registered one by one. */
    void register(RegionYear year) {
        for (RegionYear.BodySource body : year.bodies()) {
            elect(body);
            plan(body);
        }
    }

    private void elect(RegionYear.BodySource body) {
        RegionDays.Period term = days.term(body.termBegins());
        Map<String, Seat> elected = new LinkedHashMap<>();
        for (RegionYear.MemberSource member : body.members()) {
            Map<String, Object> given = new HashMap<>();
            given.put("name", member.name());
            given.put("party", member.party());
            given.put("role", member.role());
            given.put("from", term.from().toString());
            if (term.to() != null) {
                given.put("to", term.to().toString());
            }
            if (member.person() != null) {
                given.put("person", member.person());
            }
            JsonNode made = colleagues
                    .secretary()
                    .postJson("/diarium/api/bodies/" + body.body() + "/members", given)
                    .expect(201)
                    .json();
            elected.put(
                    member.name(),
                    new Seat(
                            made.path("id").asText(),
                            member.name(),
                            member.role().equals("SUBSTITUTE")));
        }
        seats.put(body.body(), elected);
    }

    private void plan(RegionYear.BodySource body) {
        LocalDate next = days.day(body.next());
        List<LocalDate> planned = new ArrayList<>(List.of(next));
        planned.addAll(days.year(next, body.weekday(), body.everyWeeks()));
        Map<Integer, List<String>> byYear = new TreeMap<>();
        planned.forEach(day ->
                byYear.computeIfAbsent(day.getYear(), any -> new ArrayList<>()).add(day.toString()));
        byYear.forEach((year, dates) -> colleagues
                .secretary()
                .postJson(
                        MEETINGS + "/year",
                        Map.of(
                                "body", body.body(),
                                "year", year,
                                "dates", dates,
                                "time", body.time(),
                                "place", body.place()))
                .expect(201));
    }

    /** All members of a body, substitutes last. */
    List<Seat> seats(String body) {
        return List.copyOf(seats.get(body).values());
    }

    Seat seat(String body, String name) {
        Seat seat = seats.get(body).get(name);
        if (seat == null) {
            throw new IllegalArgumentException(name + " is no member of " + body);
        }
        return seat;
    }
}
