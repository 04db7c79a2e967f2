package se.diarium.governance.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** There are words for whatever can be wrong with a model. */
class FaultTextTest {

    private static final Path SOURCES = Path.of("src/main/java/se/diarium/governance/yaml");
    private static final Pattern RULE = Pattern.compile(
            "(?:faults\\.add|refused|requireNotBefore|ModelFault\\.at)\\([^;]*?(?<!Accepted\\()\"([a-z]\\w*(?:\\.\\w+)*)\"[,)]");
    private static final Set<String> KEYS = ResourceBundle.getBundle(
                    "alfresco.module.diarium-platform.messages.governance", Locale.ENGLISH)
            .keySet();

    @Test
    void everyRuleHasItsWords() throws IOException {
        Set<String> rules = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                Matcher rule = RULE.matcher(Files.readString(file));
                while (rule.find()) {
                    rules.add("fault." + rule.group(1));
                }
            }
        }

        assertThat(rules).contains("fault.cycle", "fault.deadline.beforeBasis", "fault.codeTwice", "fault.size");
        assertThat(KEYS).containsAll(rules);
    }

    @Test
    void everyPatternAndTypeOfTheSchemaSaysWhatIsAccepted() throws IOException {
        Set<String> accepted = new TreeSet<>();
        try (InputStream in = getClass().getResourceAsStream("/META-INF/resources/diarium/governance.schema.json")) {
            JsonNode schema = new ObjectMapper().readTree(in);
            schema.path("$defs").fields().forEachRemaining(definition -> {
                if (definition.getValue().has("pattern")) {
                    accepted.add("accepted." + definition.getKey());
                }
            });
            schema.findValues("type").forEach(type -> accepted.add("accepted.type." + String.join(".", names(type))));
        }

        assertThat(accepted).contains("accepted.code", "accepted.type.integer");
        assertThat(KEYS).containsAll(accepted);
    }

    @Test
    void theSchemaKeepsToItsOwn() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/META-INF/resources/diarium/governance.schema.json")) {
            JsonSchema drafts =
                    JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(SchemaLocation.of(SchemaId.V202012));

            assertThat(drafts.validate(new ObjectMapper().readTree(in))).isEmpty();
        }
    }

    private static Set<String> names(JsonNode type) {
        Set<String> names = new LinkedHashSet<>();
        if (type.isArray()) {
            type.forEach(name -> names.add(name.asText()));
        } else {
            names.add(type.asText());
        }
        return names;
    }
}
