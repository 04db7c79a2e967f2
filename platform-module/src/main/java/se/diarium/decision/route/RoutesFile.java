package se.diarium.decision.route;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import se.diarium.register.Bodies;
import se.diarium.register.FieldError;
import se.diarium.register.RecordKind;

/** Reads the region's routes from their file. A step is the name of its kind, or the kind under {@code step} with what it needs. */
final class RoutesFile {

    private static final String LIST = "routes";
    private static final String STEP = "step";
    private static final List<String> ROUTE_KEYS = List.of("body", "kind", "steps");
    private static final List<String> STEP_KEYS = List.of(STEP, "body", "who", "inTurn", "days");

    private final Bodies bodies;
    private final RouteRules rules;

    RoutesFile(Bodies bodies) {
        this.bodies = bodies;
        this.rules = new RouteRules(bodies);
    }

    /** @throws IllegalArgumentException if the file cannot be used; the message says why */
    Routes read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            Object content = new Yaml(new SafeConstructor(options)).load(in);
            if (!(content instanceof Map<?, ?> root) || !(root.get(LIST) instanceof List<?> list)) {
                throw new IllegalArgumentException("a list named " + LIST + " is missing");
            }
            return new Routes(list.stream().map(this::pattern).toList());
        } catch (IOException | YAMLException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private RoutePattern pattern(Object given) {
        if (!(given instanceof Map<?, ?> fields) || !(fields.get("steps") instanceof List<?> steps)) {
            throw new IllegalArgumentException("not a route with a list of steps: " + given);
        }
        requireKnown(fields, ROUTE_KEYS, "the route " + given);
        String body = text(fields, "body", given);
        if (body != null && bodies.byCode(body).isEmpty()) {
            throw new IllegalArgumentException(
                    body + " is no body here; there are " + String.join(", ", bodies.codes()));
        }
        String kind = text(fields, "kind", given);
        if (kind != null && RecordKind.byCode(kind).isEmpty()) {
            throw new IllegalArgumentException(kind + " is no kind of record; there are "
                    + Arrays.stream(RecordKind.values()).map(RecordKind::code).collect(Collectors.joining(", ")));
        }
        Route route = new Route(steps.stream().map(RoutesFile::step).toList());
        List<FieldError> faults = rules.faults(route);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("the steps " + steps + " are no route: "
                    + faults.stream()
                            .map(fault -> fault.code() + " " + fault.args())
                            .collect(Collectors.joining("; ")));
        }
        return new RoutePattern(body, kind, route);
    }

    private static RouteStep step(Object given) {
        if (given instanceof String kind) {
            return RouteStep.of(kind(kind, given));
        }
        if (!(given instanceof Map<?, ?> fields)) {
            throw new IllegalArgumentException("not a step: " + given);
        }
        requireKnown(fields, STEP_KEYS, "the step " + given);
        return new RouteStep(
                kind(text(fields, STEP, given), given),
                text(fields, "body", given),
                names(fields.get("who"), given),
                Boolean.TRUE.equals(value(fields, "inTurn", Boolean.class, given)),
                value(fields, "days", Integer.class, given));
    }

    private static StepKind kind(String name, Object step) {
        return Arrays.stream(StepKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("the step " + step + " is none of " + List.of(StepKind.values())));
    }

    private static List<String> names(Object value, Object where) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw new IllegalArgumentException("who is not a list of names in " + where);
    }

    private static String text(Map<?, ?> fields, String name, Object where) {
        String text = value(fields, name, String.class, where);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static <T> T value(Map<?, ?> fields, String name, Class<T> type, Object where) {
        Object value = fields.get(name);
        if (value == null || type.isInstance(value)) {
            return type.cast(value);
        }
        throw new IllegalArgumentException(name + " cannot be used in " + where);
    }

    private static void requireKnown(Map<?, ?> fields, List<String> keys, String where) {
        fields.keySet().stream().filter(key -> !keys.contains(key)).findFirst().ifPresent(key -> {
            throw new IllegalArgumentException(
                    key + " is not understood in " + where + "; there is " + String.join(", ", keys));
        });
    }
}
