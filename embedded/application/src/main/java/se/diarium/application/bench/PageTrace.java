package se.diarium.application.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What Chromium's trace of one page tells, in milliseconds.
 *
 * @param largestPaint Largest Contentful Paint: from the start of the navigation until the largest text or image was shown
 * @param blocking Total Blocking Time: what the tasks of the main thread took above 50 ms each, between the first contentful paint and the end of
 *     the trace
 */
record PageTrace(double largestPaint, double blocking) {

    private static final double MICROS = 1_000;
    private static final double LONG_TASK_MICROS = 50 * MICROS;

    /** @param events of a trace that ends when the page has loaded and is quiet */
    static PageTrace of(List<JsonNode> events) {
        JsonNode start = first(events, PageTrace::startsPage);
        String frame = start.at("/args/frame").asText();
        JsonNode firstPaint = first(events, event -> isOf(event, "firstContentfulPaint", frame));
        JsonNode largestPaint = events.stream()
                .filter(event -> isOf(event, "largestContentfulPaint::Candidate", frame))
                .max(Comparator.comparingLong(PageTrace::time))
                .orElseThrow(() -> new IllegalStateException("Nothing large was shown"));
        List<JsonNode> tasks =
                events.stream().filter(event -> isTask(event, start)).toList();
        if (tasks.isEmpty()) {
            throw new IllegalStateException("The trace shows no tasks");
        }
        double blocking = tasks.stream()
                .mapToDouble(task -> blockingMicros(task, time(firstPaint)))
                .sum();
        return new PageTrace((time(largestPaint) - time(start)) / MICROS, blocking / MICROS);
    }

    private static boolean startsPage(JsonNode event) {
        JsonNode data = event.at("/args/data");
        String url = data.path("documentLoaderURL").asText();
        return event.path("name").asText().equals("navigationStart")
                && data.path("isOutermostMainFrame").asBoolean()
                && !url.isEmpty()
                && !url.startsWith("about:");
    }

    private static boolean isOf(JsonNode event, String name, String frame) {
        return event.path("name").asText().equals(name)
                && event.at("/args/frame").asText().equals(frame);
    }

    /** Whether an event is a whole task of the thread that the page runs on. */
    private static boolean isTask(JsonNode event, JsonNode start) {
        return event.path("name").asText().equals("RunTask")
                && Stream.of("pid", "tid")
                        .allMatch(
                                id -> event.path(id).asLong() == start.path(id).asLong());
    }

    private static double blockingMicros(JsonNode task, long firstPaint) {
        long end = time(task) + task.path("dur").asLong();
        return Math.max(0, end - Math.max(time(task), firstPaint) - LONG_TASK_MICROS);
    }

    private static JsonNode first(List<JsonNode> events, Predicate<JsonNode> wanted) {
        return events.stream()
                .filter(wanted)
                .min(Comparator.comparingLong(PageTrace::time))
                .orElseThrow(() -> new IllegalStateException("The trace shows no page"));
    }

    private static long time(JsonNode event) {
        return event.path("ts").asLong();
    }
}
