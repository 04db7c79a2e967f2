package se.diarium.governance.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A YAML document as JSON, with the line and column of everything in it. Days are texts, as they are written. */
final class YamlTree {

    private static final int DEPTH = 20;
    private static final int LENGTH = 1_048_576;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, Place> places = new HashMap<>();
    private final JsonNode root;

    /** Where something is, both from 1. */
    record Place(int line, int column) {}

    private YamlTree(Node root) {
        this.root = json(root, "");
    }

    /** @throws InvalidModelException if the text is no YAML document that is accepted here */
    static YamlTree read(String text) {
        try {
            Node root = yaml().compose(new StringReader(text));
            if (root == null) {
                throw new InvalidModelException(List.of(ModelFault.at(0, 0, "", "empty")));
            }
            return new YamlTree(root);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            Place place = mark == null ? new Place(0, 0) : place(mark);
            throw refused(place, "syntax", String.valueOf(e.getProblem()));
        } catch (YAMLException e) {
            throw refused(new Place(0, 0), "limits", e.getMessage());
        }
    }

    private static InvalidModelException refused(Place place, String rule, Object... args) {
        return new InvalidModelException(List.of(ModelFault.at(place.line(), place.column(), "", rule, args)));
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LENGTH);
        options.setNestingDepthLimit(DEPTH);
        options.setMaxAliasesForCollections(0);
        DumperOptions dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new DaysAreTexts());
    }

    private static final class DaysAreTexts extends Resolver {
        @Override
        public void addImplicitResolver(Tag tag, Pattern pattern, String first, int limit) {
            if (!Tag.TIMESTAMP.equals(tag)) {
                super.addImplicitResolver(tag, pattern, first, limit);
            }
        }
    }

    JsonNode root() {
        return root;
    }

    /** Where a pointer's node begins, or the nearest above it that there is. */
    Place place(String pointer) {
        String at = pointer;
        while (!places.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return places.getOrDefault(at, new Place(0, 0));
    }

    private JsonNode json(Node node, String pointer) {
        places.putIfAbsent(pointer, place(node.getStartMark()));
        if (node instanceof MappingNode mapping) {
            return object(mapping, pointer);
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JSON.arrayNode();
            for (Node item : sequence.getValue()) {
                array.add(json(item, pointer + "/" + array.size()));
            }
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private ObjectNode object(MappingNode mapping, String pointer) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw refused(place(tuple.getKeyNode().getStartMark()), "key");
            }
            String name = key.getValue();
            if (object.has(name)) {
                throw refused(place(key.getStartMark()), "keyTwice", name);
            }
            String child = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            places.put(child, place(key.getStartMark()));
            object.set(name, json(tuple.getValueNode(), child));
        }
        return object;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        String value = scalar.getValue();
        Tag tag = scalar.getTag();
        if (Tag.NULL.equals(tag)) {
            return JSON.nullNode();
        }
        if (Tag.BOOL.equals(tag)) {
            return JSON.booleanNode(List.of("true", "yes", "on").contains(value.toLowerCase(Locale.ROOT)));
        }
        if (Tag.INT.equals(tag) && value.matches("[-+]?(0|[1-9]\\d{0,8})")) {
            return JSON.numberNode(Integer.parseInt(value));
        }
        return JSON.textNode(value);
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
