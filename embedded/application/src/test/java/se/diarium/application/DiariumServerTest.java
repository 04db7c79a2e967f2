package se.diarium.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.application.account.DemonstrationUser;
import se.diarium.application.client.DiariumClient;

/** The first start on a new data folder, as {@code run.sh} does it. */
class DiariumServerTest {

    @TempDir
    private static Path data;

    private static DiariumServer server;

    @BeforeAll
    static void start() {
        server = DiariumServer.start(new ServerOptions(data, "127.0.0.1", 0, true, Map.of()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void citizensFindThePublishedDocumentsOfTheDemonstrationRegion() {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(DiariumClient.of(server.address())
                        .get("/diarium/sok?q=&format=json")
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt())
                .isGreaterThan(50));
    }

    @Test
    void citizensFindMeetingsThatHaveBeenAndThatAreToBeAndNoticesOnTheBoard() {
        DiariumClient citizen = DiariumClient.of(server.address());

        JsonNode meetings =
                citizen.get("/diarium/sammantraden?format=json").expect(200).json();
        assertThat(meetings.toString()).contains("\"ANNOUNCED\"", "\"SUMMONED\"", "\"HELD\"", "\"CANCELLED\"");
        assertThat(citizen.get("/diarium/anslagstavla?format=json")
                        .expect(200)
                        .json()
                        .path("notices"))
                .hasSize(4);
    }

    @Test
    void theMemberHasAMeetingToReadForAndOneThatHasBeen() {
        DiariumClient member = DiariumClient.of(server.address())
                .login("ledamot", server.accounts().password("ledamot"));

        JsonNode mine = member.get("/diarium/api/my/meetings").expect(200).json();

        assertThat(mine.path("coming").findValuesAsText("status")).contains("SUMMONED");
        assertThat(mine.path("past").findValuesAsText("status")).contains("ANNOUNCED");
    }

    @Test
    void everyUserCanLogIn() {
        for (DemonstrationUser user : DemonstrationUser.values()) {
            assertThat(DiariumClient.of(server.address())
                            .login(user.userName(), server.accounts().password(user.userName()))
                            .get("/diarium/api/tasks")
                            .status())
                    .as(user.userName())
                    .isEqualTo(200);
        }
    }

    @Test
    void thePortalNamesTheRegion() {
        assertThat(DiariumClient.of(server.address()).get("/diarium").text()).contains("Region Norrvidda");
    }
}
