package se.diarium.decision.delegation;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import se.diarium.register.Bodies;

/** Reads the delegation order from its file: for each body its items, each with what is delegated, to whom, and by which act. */
final class DelegationOrderFile {

    private static final String LIST = "delegationOrder";
    private static final List<String> LANGUAGES = List.of("sv", "en");
    private static final List<String> ORDER_KEYS = List.of("body", "adopted", "items");
    private static final List<String> ITEM_KEYS =
            List.of("number", "sv", "en", "kind", "delegate", "statute", "subdelegation", "matter");
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.:-]{0,19}");

    private final Bodies bodies;

    DelegationOrderFile(Bodies bodies) {
        this.bodies = bodies;
    }

    /** @throws IllegalArgumentException if the file cannot be used; the message says why */
    DelegationOrder read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            Object content = new Yaml(new SafeConstructor(options)).load(in);
            if (!(content instanceof Map<?, ?> root) || !(root.get(LIST) instanceof List<?> list)) {
                throw new IllegalArgumentException("a list named " + LIST + " is missing");
            }
            return new DelegationOrder(list.stream().map(this::order).toList(), bodies);
        } catch (IOException | YAMLException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private BodyOrder order(Object given) {
        if (!(given instanceof Map<?, ?> fields)) {
            throw new IllegalArgumentException("not the order of a body: " + given);
        }
        requireKnown(fields, ORDER_KEYS, "the order of a body");
        String body = required(fields, "body", "an order");
        if (!(fields.get("items") instanceof List<?> items)) {
            throw new IllegalArgumentException("the order of " + body + " has no list of items");
        }
        return new BodyOrder(
                body,
                text(fields, "adopted", "the order of " + body),
                items.stream().map(item -> item(body, item)).toList());
    }

    private static DelegationItem item(String body, Object given) {
        if (!(given instanceof Map<?, ?> fields)) {
            throw new IllegalArgumentException("not an item of " + body + ": " + given);
        }
        String number = required(fields, "number", "an item of " + body);
        String item = "item " + number + " of " + body;
        requireKnown(fields, ITEM_KEYS, item);
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException(
                    item + " has a number that cannot be used; one has at most 20 letters, digits, dots and hyphens");
        }
        requireDelegable(fields, item);
        if (!(fields.get("delegate") instanceof Map<?, ?> delegate)) {
            throw new IllegalArgumentException(item + " has no delegate: an office or a role, with sv and en");
        }
        DelegateKind kind = constant(fields, "kind", DelegateKind.class, item)
                .orElseThrow(() -> new IllegalArgumentException(
                        "kind is missing in " + item + "; " + accepted(DelegateKind.class)));
        boolean subdelegation = flag(fields, "subdelegation", item);
        if (subdelegation && kind != DelegateKind.EMPLOYEE) {
            throw new IllegalArgumentException(
                    item + " may not be passed on: only an employee may (KL 2017:725 7 kap. 6 §)");
        }
        return new DelegationItem(
                number,
                inLanguages(fields, item),
                kind,
                inLanguages(delegate, "the delegate of " + item),
                text(fields, "statute", item),
                subdelegation);
    }

    private static void requireDelegable(Map<?, ?> fields, String item) {
        constant(fields, "matter", ReservedMatter.class, item).ifPresent(matter -> {
            throw new IllegalArgumentException(
                    item + " is about " + matter + ", which may not be delegated (" + matter.source() + ")");
        });
    }

    private static Map<String, String> inLanguages(Map<?, ?> fields, String where) {
        Map<String, String> texts = new HashMap<>();
        LANGUAGES.forEach(language -> texts.put(language, required(fields, language, where)));
        return texts;
    }

    private static <E extends Enum<E>> Optional<E> constant(
            Map<?, ?> fields, String name, Class<E> type, String where) {
        String text = text(fields, name, where);
        if (text == null) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        name + " of " + where + " is not " + text + "; " + accepted(type))));
    }

    private static <E extends Enum<E>> String accepted(Class<E> type) {
        return "there are "
                + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static boolean flag(Map<?, ?> fields, String name, String where) {
        Object value = fields.get(name);
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw new IllegalArgumentException(name + " of " + where + " is neither true nor false");
    }

    private static void requireKnown(Map<?, ?> fields, List<String> keys, String where) {
        fields.keySet().stream().filter(key -> !keys.contains(key)).findFirst().ifPresent(key -> {
            throw new IllegalArgumentException(
                    key + " is not understood in " + where + "; there is " + String.join(", ", keys));
        });
    }

    private static String required(Map<?, ?> fields, String name, String where) {
        String text = text(fields, name, where);
        if (text == null) {
            throw new IllegalArgumentException(name + " is missing in " + where);
        }
        return text;
    }

    /** The text without space around it; null where there is none. */
    private static String text(Map<?, ?> fields, String name, String where) {
        Object value = fields.get(name);
        if (value == null || value instanceof String text && text.isBlank()) {
            return null;
        }
        if (value instanceof String text) {
            return text.strip();
        }
        throw new IllegalArgumentException(name + " is not a text in " + where + "; put it in quotation marks");
    }
}
