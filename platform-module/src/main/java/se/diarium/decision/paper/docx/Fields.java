package se.diarium.decision.paper.docx;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The names that a template may use, each of a text or of a list with names of its own. */
public final class Fields {

    private final Map<String, Fields> names = new LinkedHashMap<>();

    /** Adds names of texts. */
    public Fields with(String... texts) {
        for (String text : texts) {
            names.put(text, new Fields());
        }
        return this;
    }

    /** Adds the name of a list. */
    public Fields with(String list, Fields entry) {
        names.put(list, entry);
        return this;
    }

    public Set<String> names() {
        return Collections.unmodifiableSet(names.keySet());
    }

    /** The names that an entry of a list has; none for a text. */
    public Fields of(String list) {
        return names.get(list);
    }

    boolean knows(String name) {
        return names.containsKey(name);
    }

    /** What can be used within a block: what its entries have, and all that can be used around it. */
    Fields within(String name) {
        Fields inner = new Fields();
        inner.names.putAll(names);
        inner.names.putAll(names.get(name).names);
        return inner;
    }
}
