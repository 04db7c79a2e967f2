package se.diarium.application.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page whose navigation starts at 1 s, and of which something is shown first after 100 ms. */
class PageTraceTest {

    private static final String OF_PAGE = "\"pid\": 7, \"tid\": 1";

    private final List<JsonNode> events = new ArrayList<>();

    @BeforeEach
    void navigate() {
        add(
                "navigationStart",
                OF_PAGE,
                900_000,
                "'frame': 'F', 'data': {'isOutermostMainFrame': true, 'documentLoaderURL': ''}");
        add(
                "navigationStart",
                OF_PAGE,
                1_000_000,
                "'frame': 'F', 'data': {'isOutermostMainFrame': true, 'documentLoaderURL': 'http://page/'}");
        add("firstContentfulPaint", OF_PAGE, 1_100_000, "'frame': 'F'");
        add("largestContentfulPaint::Candidate", OF_PAGE, 1_100_000, "'frame': 'F'");
        addTask(OF_PAGE, 1_050_000, 20_000);
    }

    private void add(String name, String thread, long micros, String arguments) {
        addEvent("{\"name\": \"" + name + "\", " + thread + ", \"ts\": " + micros + ", \"args\": {"
                + arguments.replace('\'', '"') + "}}");
    }

    private void addTask(String thread, long micros, long duration) {
        addEvent("{\"name\": \"RunTask\", " + thread + ", \"ts\": " + micros + ", \"dur\": " + duration + "}");
    }

    private void addEvent(String json) {
        try {
            events.add(new ObjectMapper().readTree(json));
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }

    @Test
    void theLargestPaintIsTheLastCandidateOfThePageItself() {
        add("largestContentfulPaint::Candidate", OF_PAGE, 1_250_000, "'frame': 'F'");
        add("largestContentfulPaint::Candidate", OF_PAGE, 1_180_000, "'frame': 'F'");
        add("largestContentfulPaint::Candidate", OF_PAGE, 1_900_000, "'frame': 'within'");

        assertThat(PageTrace.of(events).largestPaint()).isEqualTo(250);
    }

    @Test
    void ofEachLongTaskWhatIsAboveFiftyMillisecondsBlocks() {
        addTask(OF_PAGE, 1_200_000, 80_000);
        addTask(OF_PAGE, 1_300_000, 50_000);
        addTask(OF_PAGE, 1_400_000, 120_000);

        assertThat(PageTrace.of(events).blocking()).isEqualTo(30 + 70);
    }

    @Test
    void whatRunsBeforeAnythingIsShownDoesNotBlock() {
        addTask(OF_PAGE, 1_000_000, 90_000);
        addTask(OF_PAGE, 1_090_000, 70_000);

        assertThat(PageTrace.of(events).blocking()).isEqualTo(10);
    }

    @Test
    void whatOtherThreadsAndProcessesDoDoesNotBlock() {
        addTask("\"pid\": 7, \"tid\": 2", 1_200_000, 500_000);
        addTask("\"pid\": 8, \"tid\": 1", 1_200_000, 500_000);

        assertThat(PageTrace.of(events).blocking()).isZero();
    }

    @Test
    void aTraceWithoutAPageIsToldApart() {
        assertThatThrownBy(() -> PageTrace.of(List.of())).hasMessage("The trace shows no page");
    }

    @Test
    void aTraceWithoutTasksDoesNotTellThatNothingBlocks() {
        events.removeIf(event -> event.path("name").asText().equals("RunTask"));

        assertThatThrownBy(() -> PageTrace.of(events)).hasMessage("The trace shows no tasks");
    }
}
