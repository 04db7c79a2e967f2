package se.diarium.application.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What a visit to a page came to, by a browser that has never been there and whose processor is slowed down.
 *
 * @param requests made until the page was quiet, by the page itself
 * @param bytes received for them, compressed, with the headers
 * @param trace when things were shown
 */
record Visit(int requests, long bytes, PageTrace trace) {

    private static final int SLOW_DOWN = 4;
    private static final List<String> TRACED =
            List.of("loading", "blink.user_timing", "disabled-by-default-devtools.timeline");

    /**
     * Shows a page until it has loaded and nothing has happened for half a second.
     *
     * @param script run before those of the page
     */
    static Visit to(String url, String script, DevTools tools) {
        String context = tools.call(DevTools.BROWSER, "Target.createBrowserContext", Map.of())
                .path("browserContextId")
                .asText();
        String target = tools.call(
                        DevTools.BROWSER,
                        "Target.createTarget",
                        Map.of("url", "about:blank", "browserContextId", context))
                .path("targetId")
                .asText();
        String page = tools.call(DevTools.BROWSER, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asText();
        tools.call(page, "Page.enable", Map.of());
        tools.call(page, "Page.setLifecycleEventsEnabled", Map.of("enabled", true));
        tools.call(page, "Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
        tools.call(page, "Network.enable", Map.of());
        tools.call(page, "Emulation.setCPUThrottlingRate", Map.of("rate", SLOW_DOWN));
        tools.call(page, "Tracing.start", Map.of("traceConfig", Map.of("includedCategories", TRACED)));
        tools.takeEvents();
        String loader = tools.call(page, "Page.navigate", Map.of("url", url))
                .path("loaderId")
                .asText();
        tools.await(event -> isAt(event, loader, "load"));
        tools.await(event -> isAt(event, loader, "networkIdle"));
        tools.call(page, "Tracing.end", Map.of());
        tools.await(event -> is(event, "Tracing.tracingComplete"));
        tools.call(DevTools.BROWSER, "Target.disposeBrowserContext", Map.of("browserContextId", context));
        return of(tools.takeEvents());
    }

    private static Visit of(List<JsonNode> events) {
        Set<String> requests = events.stream()
                .filter(event -> is(event, "Network.requestWillBeSent"))
                .filter(event -> event.at("/params/request/url").asText().startsWith("http"))
                .map(Visit::request)
                .collect(Collectors.toSet());
        long bytes = events.stream()
                .filter(event -> is(event, "Network.loadingFinished") && requests.contains(request(event)))
                .mapToLong(event -> event.at("/params/encodedDataLength").asLong())
                .sum();
        List<JsonNode> traced = events.stream()
                .filter(event -> is(event, "Tracing.dataCollected"))
                .flatMap(event -> StreamSupport.stream(event.at("/params/value").spliterator(), false))
                .toList();
        return new Visit(requests.size(), bytes, PageTrace.of(traced));
    }

    private static boolean isAt(JsonNode event, String loader, String name) {
        return is(event, "Page.lifecycleEvent")
                && event.at("/params/loaderId").asText().equals(loader)
                && event.at("/params/name").asText().equals(name);
    }

    private static boolean is(JsonNode event, String method) {
        return event.path("method").asText().equals(method);
    }

    private static String request(JsonNode event) {
        return event.at("/params/requestId").asText();
    }
}
