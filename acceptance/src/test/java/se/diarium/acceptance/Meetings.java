package se.diarium.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import se.diarium.application.client.DiariumClient;

/** Plans meetings for tests. */
final class Meetings {

    private static final String MEETINGS = "/diarium/api/meetings";

    private Meetings() {}

    /** Plans a meeting today; the last part of its address. */
    static String planned(DiariumClient secretary, String body) {
        return planned(secretary, body, LocalDate.now());
    }

    /** Plans a meeting on a day; the last part of its address. */
    static String planned(DiariumClient secretary, String body, LocalDate day) {
        JsonNode made = secretary
                .postJson(MEETINGS, Map.of("body", body, "date", day.toString(), "time", "09:00"))
                .expect(201)
                .json();
        return made.path("key").asText().substring(body.length() + 1);
    }

    /** Plans a meeting today and sends its summons; the last part of its address. */
    static String summoned(DiariumClient secretary, String body) {
        String day = planned(secretary, body);
        proceed(secretary, path(body, day), "SUMMONED");
        return day;
    }

    /** Has a paper made; the id of its record. */
    static String paper(DiariumClient secretary, String body, String day, String kind) {
        return secretary
                .postJson(path(body, day) + "/papers", Map.of("kind", kind))
                .expect(200)
                .json()
                .path("record")
                .asText();
    }

    /** Plans a meeting today with a case and one of its records on the agenda, and sends its summons; the last part of its address. */
    static String summonedWith(DiariumClient secretary, String body, String diarienummer, String record) {
        String day = planned(secretary, body);
        put(secretary, path(body, day), diarienummer, "Ett ärende", record);
        proceed(secretary, path(body, day), "SUMMONED");
        return day;
    }

    /** Puts a case on the agenda under its own title and without papers; the item. */
    static JsonNode onAgenda(DiariumClient secretary, String address, JsonNode file) {
        return secretary
                .postJson(
                        address + "/items",
                        Map.of(
                                "kind",
                                "CASE",
                                "diarienummer",
                                file.path("diarienummer").asText()))
                .expect(201)
                .json();
    }

    /** Puts a case on the agenda; the id of the item. */
    static String put(DiariumClient secretary, String address, String diarienummer, String heading, String... records) {
        return secretary
                .postJson(
                        address + "/items",
                        Map.of(
                                "kind",
                                "CASE",
                                "heading",
                                heading,
                                "diarienummer",
                                diarienummer,
                                "papers",
                                List.of(records)))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    /** Notes all members of a body as there; the ids of their memberships, the chair's first. It has two for the year if it had none. */
    static List<String> attending(DiariumClient secretary, String body, String address) {
        String day = address.substring(address.lastIndexOf('/') + 1).substring(0, 10);
        String seats = "/diarium/api/bodies/" + body + "/members";
        if (members(secretary, seats, day).isEmpty()) {
            String year = day.substring(0, 4);
            Map.of("Karin Holm", "CHAIR", "Bo Ek", "MEMBER").forEach((name, role) -> secretary
                    .postJson(seats, Map.of("name", name, "role", role, "from", year + "-01-01", "to", year + "-12-31"))
                    .expect(201));
        }
        List<String> members = members(secretary, seats, day);
        List<Map<String, String>> present = members.stream()
                .map(id -> Map.of("member", id, "presence", "PRESENT"))
                .toList();
        secretary
                .putJson(address + "/attendance", Map.of("attendance", present))
                .expect(200);
        return members;
    }

    private static List<String> members(DiariumClient secretary, String seats, String day) {
        return StreamSupport.stream(
                        secretary
                                .get(seats + "?on=" + day)
                                .expect(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .sorted(Comparator.comparing(
                        member -> !member.path("role").asText().equals("CHAIR")))
                .map(member -> member.path("id").asText())
                .toList();
    }

    /** Has the chair and another member approve the minutes of a meeting that has been held. */
    static void approvedBy(DiariumClient secretary, String address, String chair, String other) {
        secretary
                .putJson(address + "/approvers", Map.of("approvers", List.of(Map.of("member", other))))
                .expect(200);
        for (String member : List.of(chair, other)) {
            secretary.postJson(address + "/approvals", Map.of("member", member)).expect(200);
        }
    }

    static void proceed(DiariumClient secretary, String address, String status) {
        secretary.postJson(address + "/status", Map.of("status", status)).expect(200);
    }

    /** Has the body decide on an item of a meeting that it is summoned to, hold the meeting and approve the minutes; the paragraph. */
    static String approved(DiariumClient secretary, String address, String item) {
        secretary
                .postJson(
                        address + "/items/" + item + "/decision", Map.of("outcome", "APPROVED", "text", "Så beslutas."))
                .expect(200);
        proceed(secretary, address, "HELD");
        proceed(secretary, address, "MINUTES_APPROVED");
        for (JsonNode found : secretary.get(address).expect(200).json().path("items")) {
            if (found.path("id").asText().equals(item)) {
                return found.path("paragraph").asText();
            }
        }
        throw new AssertionError("No item " + item + " at " + address);
    }

    static String path(String body, String day) {
        return MEETINGS + "/" + body + "/" + day;
    }

    /** Takes the first item off an agenda; its id. */
    static String removedItem(DiariumClient secretary, String body, String day) {
        String id = secretary
                .get(path(body, day))
                .expect(200)
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asText();
        secretary.delete(path(body, day) + "/items/" + id).expect(204);
        return id;
    }

    /** Leaves a single item on an agenda; its id. */
    static String onlyItem(DiariumClient secretary, String body, String day) {
        JsonNode items = secretary.get(path(body, day)).expect(200).json().path("items");
        for (int i = 1; i < items.size(); i++) {
            secretary
                    .delete(path(body, day) + "/items/"
                            + items.get(i).path("id").asText())
                    .expect(204);
        }
        return items.get(0).path("id").asText();
    }
}
