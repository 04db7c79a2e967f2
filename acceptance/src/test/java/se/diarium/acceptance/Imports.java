package se.diarium.acceptance;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/** Bulk imports as a client makes them. */
final class Imports {

    static final String PATH = "/diarium/api/imports";

    private static final Set<String> UNDER_WAY = Set.of("VALIDATING", "RUNNING");

    private Imports() {}

    static String made(DiariumClient user) {
        return user.postJson(PATH, Map.of("name", "Provimport"))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    static Answer sendTable(DiariumClient user, String id, String table, String csv) {
        return user.post(
                PATH + "/" + id + "/tables/" + table,
                new MultipartBody().file("file", table + ".csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    static Answer sendWorkbook(DiariumClient user, String id, String query, byte[] xlsx) {
        return user.post(
                PATH + "/" + id + "/workbook" + query,
                new MultipartBody()
                        .file(
                                "file",
                                "diarium.xlsx",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                                xlsx));
    }

    static Answer sendArchive(DiariumClient user, String id, byte[] zip) {
        return user.post(
                PATH + "/" + id + "/archives/filer",
                new MultipartBody().file("file", "filer.zip", "application/zip", zip));
    }

    /** Has it checked and waits for the outcome. */
    static String validated(DiariumClient user, String id) {
        begin(user, id, "validation");
        return id;
    }

    /** Has something begun that goes on after the answer, and gives the import as it is when that has ended. */
    static JsonNode begin(DiariumClient user, String id, String what) {
        user.postJson(PATH + "/" + id + "/" + what, Map.of()).expect(202);
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> user.get(PATH + "/" + id).expect(200).json(),
                        now -> !UNDER_WAY.contains(now.path("state").asText()));
    }
}
