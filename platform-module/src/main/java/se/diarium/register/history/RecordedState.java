package se.diarium.register.history;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import se.diarium.register.event.NewEvent;
import se.diarium.register.history.Disagreement.What;

/** What the history says that a node is like now: its events put together, oldest first. */
final class RecordedState {

    private final String series;
    private final String nodeId;
    private final Map<String, String> values = new TreeMap<>();
    private String diarienummer;

    RecordedState(String series, String nodeId) {
        this.series = series;
        this.nodeId = nodeId;
    }

    String nodeId() {
        return nodeId;
    }

    void then(String number, String before, String after) {
        diarienummer = number;
        values.keySet().removeAll(RecordedValues.read(before).keySet());
        values.putAll(RecordedValues.read(after));
        values.keySet().removeIf(name -> name.startsWith(NewEvent.EXPLANATION));
    }

    Disagreement gone() {
        return new Disagreement(series, diarienummer, nodeId, What.GONE, "", "", "");
    }

    void compare(Map<String, String> present, Consumer<Disagreement> found) {
        Set<String> properties = new TreeSet<>(values.keySet());
        properties.addAll(present.keySet());
        for (String property : properties) {
            String recorded = values.getOrDefault(property, "");
            String held = present.getOrDefault(property, "");
            if (!recorded.equals(held)) {
                found.accept(new Disagreement(series, diarienummer, nodeId, What.DIFFERENT, property, recorded, held));
            }
        }
    }
}
