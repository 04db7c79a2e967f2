package se.diarium.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import se.diarium.application.client.DiariumClient;

/** Plans meetings for tests. */
final class Meetings {

    private static final String MEETINGS = "/diarium/api/meetings";

    private Meetings() {}

    /** Plans a meeting today; the last part of its address. */
    static String planned(DiariumClient secretary, String body) {
        JsonNode made = secretary
                .postJson(MEETINGS, Map.of("body", body, "date", LocalDate.now().toString(), "time", "09:00"))
                .expect(201)
                .json();
        return made.path("key").asText().substring(body.length() + 1);
    }

    /** Plans a meeting today and sends its summons; the last part of its address. */
    static String summoned(DiariumClient secretary, String body) {
        String day = planned(secretary, body);
        secretary
                .postJson(path(body, day) + "/status", Map.of("status", "SUMMONED"))
                .expect(200);
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

    static String path(String body, String day) {
        return MEETINGS + "/" + body + "/" + day;
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
