package se.diarium.governance.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.diarium.governance.calendar.PlanningYear;
import se.diarium.governance.model.GovernanceModel;

/** The guide for regions says what holds. */
class GovernanceGuideTest {

    private static final Path GUIDE = Path.of("..", "docs", "governance.md");
    private static final Pattern MODEL = Pattern.compile("```yaml\\n(model:.*?)```", Pattern.DOTALL);

    @Test
    void theSmallModelOfTheGuideIsOne() throws IOException {
        Matcher model = MODEL.matcher(Files.readString(GUIDE));
        assertThat(model.find()).isTrue();

        GovernanceModel read = new ModelFile().read(model.group(1).getBytes(StandardCharsets.UTF_8));

        assertThat(PlanningYear.of(read, 2024).rows()).hasSize(2);
    }

    @Test
    void theGuideNamesEveryRuleOfTimeAndEveryFieldOfADocument() throws IOException {
        Set<String> fields = new TreeSet<>();
        try (InputStream in = getClass().getResourceAsStream("/META-INF/resources/diarium/governance.schema.json")) {
            JsonNode definitions = new ObjectMapper().readTree(in).path("$defs");
            for (String definition : Set.of("rule", "kind", "letter", "entry", "round")) {
                definitions.path(definition).path("properties").fieldNames().forEachRemaining(fields::add);
            }
        }
        fields.removeAll(Set.of("half", "minutes", "actorsText"));

        assertThat(Files.readString(GUIDE)).contains(fields);
    }
}
