package se.diarium.application.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Speaks the DevTools protocol with a browser, one command at a time. Written by hand over the JDK's WebSocket: no library that speaks it is
 * among the application's dependencies, and a dozen commands are all that is needed of it.
 */
final class DevTools implements AutoCloseable {

    /** Where commands go that are no page's. */
    static final String BROWSER = "";

    private static final long LONGEST_SECONDS = 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Inbox inbox = new Inbox();
    private final List<JsonNode> events = new ArrayList<>();
    private final WebSocket socket;
    private int commands;

    DevTools(URI address) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, inbox)
                .join();
    }

    /** Sends a command and waits for its result; events that come meanwhile are kept. */
    JsonNode call(String session, String method, Map<String, ?> parameters) {
        int id = ++commands;
        Map<String, Object> command = new HashMap<>(Map.of("id", id, "method", method, "params", parameters));
        if (!session.equals(BROWSER)) {
            command.put("sessionId", session);
        }
        socket.sendText(JSON.valueToTree(command).toString(), true).join();
        JsonNode answer = next();
        while (answer.path("id").asInt() != id) {
            events.add(answer);
            answer = next();
        }
        if (answer.has("error")) {
            throw new IllegalStateException(method + " failed: " + answer.path("error"));
        }
        return answer.path("result");
    }

    /** Waits for an event, unless it has come already. */
    void await(Predicate<JsonNode> wanted) {
        if (events.stream().anyMatch(wanted)) {
            return;
        }
        JsonNode event;
        do {
            event = next();
            events.add(event);
        } while (!wanted.test(event));
    }

    /** All events since this was asked last. */
    List<JsonNode> takeEvents() {
        List<JsonNode> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    private JsonNode next() {
        try {
            String message = inbox.messages.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new IllegalStateException("The browser does not answer");
            }
            return JSON.readTree(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The browser says what is not JSON", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the browser", e);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }

    /** Puts the parts of each message together. */
    private static final class Inbox implements WebSocket.Listener {

        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
        private final StringBuilder begun = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            begun.append(part);
            if (last) {
                messages.add(begun.toString());
                begun.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
