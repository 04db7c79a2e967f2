package se.diarium.register;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The bodies of the region, in the order its configuration gives them. */
public final class Bodies {

    private final Map<String, Body> byCode = new LinkedHashMap<>();

    public Bodies(List<Body> bodies) {
        for (Body body : bodies) {
            if (byCode.putIfAbsent(body.code(), body) != null) {
                throw new IllegalArgumentException("Body given twice: " + body.code());
            }
        }
    }

    public Optional<Body> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public List<Body> all() {
        return List.copyOf(byCode.values());
    }

    /** The codes of all series, in the order of the bodies. */
    public Set<String> codes() {
        return Collections.unmodifiableSet(byCode.keySet());
    }
}
