package se.diarium.governance.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.diarium.governance.yaml.FaultText.Accepted;

/** The schema of governance models. What breaks it is said in our words, so that a registrar can mend it. */
final class ModelSchema {

    private static final String FILE = "/META-INF/resources/diarium/governance.schema.json";

    private final JsonNode document;
    private final JsonSchema schema;

    ModelSchema() {
        try (InputStream in = ModelSchema.class.getResourceAsStream(FILE)) {
            document = new ObjectMapper().readTree(in);
            SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                    .pathType(PathType.JSON_POINTER)
                    .build();
            schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(document, config);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void check(JsonNode model, Faults faults) {
        for (ValidationMessage broken : schema.validate(model)) {
            add(broken, faults);
        }
    }

    private void add(ValidationMessage broken, Faults faults) {
        String at = broken.getInstanceLocation().toString();
        String rule = "schema." + broken.getType();
        JsonNode limit = broken.getSchemaNode();
        switch (broken.getType()) {
            case "required" -> faults.add(at, rule, broken.getProperty());
            case "additionalProperties" ->
                faults.add(at + "/" + broken.getProperty(), rule, broken.getProperty(), accepted(broken));
            case "type" -> faults.add(at, rule, types(limit));
            case "enum" -> faults.add(at, rule, shown(broken.getInstanceNode()), texts(limit));
            case "pattern" -> faults.add(at, rule, shown(broken.getInstanceNode()), definition(broken));
            case "propertyNames" -> faults.add(at, rule, new Accepted("yearName"));
            case "minimum",
                    "maximum",
                    "maxLength",
                    "minItems",
                    "maxItems",
                    "uniqueItems",
                    "minProperties",
                    "maxProperties",
                    "const" -> faults.add(at, "schema.limit." + broken.getType(), limit.asText());
            default -> faults.add(at, "schema.other", broken.getType(), limit.asText());
        }
    }

    /** The properties that stand beside the one that is none. */
    private String accepted(ValidationMessage broken) {
        String fragment = broken.getSchemaLocation().getFragment().toString();
        List<String> names = new ArrayList<>();
        document.at(fragment.substring(0, fragment.lastIndexOf('/')) + "/properties")
                .fieldNames()
                .forEachRemaining(names::add);
        return String.join(", ", names);
    }

    /** The pattern by its name in the schema, which has words of its own. */
    private static Accepted definition(ValidationMessage broken) {
        String[] steps = broken.getSchemaLocation().getFragment().toString().split("/");
        return new Accepted(steps[steps.length - 2]);
    }

    private static String shown(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    private static String texts(JsonNode values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.asText()));
        return String.join(", ", texts);
    }

    private static Accepted types(JsonNode types) {
        return new Accepted("type." + (types.isArray() ? texts(types).replace(", ", ".") : types.asText()));
    }
}
