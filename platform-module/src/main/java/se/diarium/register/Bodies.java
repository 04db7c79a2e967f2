package se.diarium.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.diarium.register.number.DiarienummerPattern;
import se.diarium.register.number.Numbering;

/**
 * The bodies of the region, in the order its configuration gives them, those that have ended among them. They may become others while
 * the register is running; who keeps something made of them keeps what they were.
 */
public final class Bodies {

    private volatile Map<String, Body> byCode;

    /** @throws IllegalArgumentException if they do not fit together; the message says which and why */
    public Bodies(List<Body> bodies) {
        Map<String, Body> given = new LinkedHashMap<>();
        for (Body body : bodies) {
            if (given.putIfAbsent(body.code(), body) != null) {
                throw new IllegalArgumentException("Body given twice: " + body.code());
            }
        }
        byCode = given;
        byCode.values().forEach(this::requireSuccessor);
        byCode.values().forEach(this::requireLaterEnds);
    }

    /** Has these be the bodies from now on. */
    public void become(Bodies others) {
        byCode = others.byCode;
    }

    private void requireSuccessor(Body body) {
        if (body.successor() == null) {
            return;
        }
        if (!byCode.containsKey(body.successor())) {
            throw new IllegalArgumentException("The successor " + body.successor() + " of " + body.code()
                    + " is no body here; there are " + String.join(", ", codes()));
        }
        if (body.ended() == null) {
            throw new IllegalArgumentException(
                    body.code() + " has the successor " + body.successor() + " but no last day: ended is missing");
        }
        Set<String> line = new LinkedHashSet<>();
        for (Body next = body; next != null; next = byCode.get(next.successor())) {
            if (!line.add(next.code())) {
                throw new IllegalArgumentException("The bodies succeed each other in a circle: "
                        + String.join(" -> ", line) + " -> " + next.code());
            }
        }
    }

    private void requireLaterEnds(Body body) {
        if (body.successor() != null
                && byCode.get(body.successor()).endedBefore(body.ended().plusDays(1))) {
            throw new IllegalArgumentException("The successor " + body.successor() + " ended "
                    + byCode.get(body.successor()).ended() + ", no later than " + body.code() + " itself, "
                    + body.ended());
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

    /** The bodies whose open cases this one took over when they ended. */
    public List<Body> predecessors(String code) {
        return byCode.values().stream()
                .filter(body -> code.equals(body.successor()))
                .toList();
    }

    /**
     * The body that is responsible, on a day, for what is registered in a series: the series' own body, or the one that has
     * taken over from it. One that ended without a successor stays responsible.
     *
     * @return the series itself where it is not known
     */
    public String responsible(String series, LocalDate day) {
        Map<String, Body> now = byCode;
        Body body = now.get(series);
        while (body != null && body.endedBefore(day) && body.successor() != null) {
            body = now.get(body.successor());
        }
        return body == null ? series : body.code();
    }

    /** What a body is responsible for on a day; nothing where the body is not known. */
    public Responsibility responsibility(String code, LocalDate day) {
        List<Responsibility.Tenure> tenures = new ArrayList<>();
        Map<String, Body> now = byCode;
        for (Body own : now.values()) {
            LocalDate from = null;
            Body body = own;
            while (!body.code().equals(code) && body.successor() != null) {
                from = body.ended().plusDays(1);
                body = now.get(body.successor());
            }
            if (body.code().equals(code)) {
                tenures.add(
                        new Responsibility.Tenure(own.code(), from, body.successor() == null ? null : body.ended()));
            }
        }
        return new Responsibility(code, tenures, day);
    }

    /**
     * That a body is no more on a day, said of a field.
     *
     * @return nothing while the body is at work, or is not known
     */
    public Optional<FieldError> ended(String field, String code, LocalDate day) {
        return byCode(code).filter(body -> body.endedBefore(day)).map(body -> {
            Body heir = byCode.get(responsible(code, day));
            return heir.endedBefore(day)
                    ? new FieldError(field, "body.ended", body.name(), body.ended())
                    : new FieldError(field, "body.succeeded", body.name(), body.ended(), heir.name(), heir.code());
        });
    }

    /** How the numbers of the bodies are written. */
    public Numbering numbering(DiarienummerPattern usual) {
        Map<String, DiarienummerPattern> own = new TreeMap<>();
        byCode.values().stream()
                .filter(body -> body.pattern() != null)
                .forEach(body -> own.put(body.code(), body.pattern()));
        return new Numbering(usual, own);
    }
}
