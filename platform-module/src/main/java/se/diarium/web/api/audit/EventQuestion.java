package se.diarium.web.api.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.diarium.register.Bodies;
import se.diarium.register.event.EventChain;
import se.diarium.register.event.EventSearch;
import se.diarium.register.event.EventType;
import se.diarium.register.history.AuditTrail;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.Constants;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** Reads which events are asked for. */
final class EventQuestion {

    static final String[] PARAMETERS = {"series", "case", "user", "actor", "type", "from", "to", "after", "limit"};

    private static final Pattern KEY = Pattern.compile("(\\d{1,15})~([A-Z0-9ÅÄÖ_-]{1,20})~(\\d{1,15})");

    private final AuditTrail trail;
    private final Bodies bodies;
    private final ZoneId zone;

    EventQuestion(AuditTrail trail, Bodies bodies, ZoneId zone) {
        this.trail = trail;
        this.bodies = bodies;
        this.zone = zone;
    }

    /** Called inside a transaction. */
    EventSearch.Question read(ApiRequest request) {
        LocalDate from = request.day("from");
        LocalDate to = request.day("to");
        if (from != null && to != null && to.isBefore(from)) {
            throw RequestException.field(ProblemKind.INVALID, "to", "round.order", from.toString());
        }
        String number = request.parameter("case");
        String user = request.parameter("user");
        return new EventSearch.Question(
                series(request, number),
                number == null ? null : number.toUpperCase(Locale.ROOT),
                user == null ? null : trail.idOf(user),
                request.parameter("actor"),
                types(request),
                from == null ? null : from.atStartOfDay(zone).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** The events of a case lie by their series, so all are named where none is. */
    private Set<String> series(ApiRequest request, String number) {
        String series = request.parameter("series");
        if (series == null) {
            return number == null ? Set.of() : bodies.codes();
        }
        Set<String> chains = new LinkedHashSet<>(bodies.codes());
        chains.add(EventChain.PEOPLE);
        if (!chains.contains(series)) {
            throw RequestException.field(ProblemKind.INVALID, "series", "oneOf", String.join(", ", chains));
        }
        return Set.of(series);
    }

    private static List<EventType> types(ApiRequest request) {
        return new TreeSet<>(request.parameters("type"))
                .stream()
                        .map(type -> Constants.read(EventType.class, "type", type))
                        .toList();
    }

    static EventSearch.Key after(ApiRequest request) {
        String given = request.parameter("after");
        if (given == null) {
            return null;
        }
        Matcher key = KEY.matcher(given);
        if (!key.matches()) {
            throw RequestException.field(ProblemKind.INVALID, "after", "audit.after");
        }
        return new EventSearch.Key(Long.parseLong(key.group(1)), key.group(2), Long.parseLong(key.group(3)));
    }

    static String text(EventSearch.Key key) {
        return key.at() + "~" + key.series() + "~" + key.sequence();
    }
}
