package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The description of the API is true: the same paths, methods and properties as the code has. */
class OpenApiTest {

    private static OpenAPI api;

    @BeforeAll
    static void parse() throws IOException {
        try (InputStream stream = OpenApiTest.class.getResourceAsStream("/META-INF/resources/diarium/openapi.yaml")) {
            ParseOptions options = new ParseOptions();
            options.setResolve(true);
            SwaggerParseResult result = new OpenAPIV3Parser()
                    .readContents(new String(stream.readAllBytes(), StandardCharsets.UTF_8), null, options);
            assertThat(result.getMessages()).isEmpty();
            api = result.getOpenAPI();
        }
    }

    @Test
    void describesExactlyTheWebScriptsThereAre() throws IOException, URISyntaxException {
        List<String> described = api.getPaths().entrySet().stream()
                .flatMap(path -> path.getValue().readOperationsMap().keySet().stream()
                        .map(method -> method + " " + path.getKey()))
                .toList();

        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(WebScripts.all().stream()
                        .map(script -> script.method() + " " + script.url())
                        .toList());
    }

    @Test
    void everyOperationHasANameASummaryAndItsFailures() {
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> {
                    assertThat(operation.getOperationId()).isNotBlank();
                    assertThat(operation.getSummary())
                            .as(operation.getOperationId())
                            .isNotBlank();
                    assertThat(operation.getResponses().keySet())
                            .as(operation.getOperationId())
                            .anyMatch(status -> status.startsWith("2"))
                            .anyMatch(status -> status.startsWith("4"));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Problem, problem.Problem",
        "FieldProblem, problem.ProblemError",
        "NewCase, api.CaseInput",
        "CaseChange, api.CaseChangeInput",
        "CaseRow, api.CaseRow",
        "Case, api.CaseView",
        "Record, api.RecordView",
        "Decision, api.DecisionView",
        "Publication, api.PublicationView",
        "Secrecy, api.GroundWire",
        "SecrecyGround, api.GroundView",
        "RecordChange, api.RecordChangeInput",
        "RecordVoiding, api.RecordVoidingInput",
        "TiedRecord, api.TieView",
        "WorkingFile, api.WorkingFileView",
        "Voiding, api.VoidingView",
        "ReasonGiven, api.ReasonInput",
        "StatusChange, api.StatusInput",
        "ClosingRequest, api.ClosingInput",
        "Closing, api.ClosingView",
        "Proposal, api.ProposalWire",
        "TaskCompletion, api.TaskInput",
        "Task, api.TaskRow",
        "Extract, api.ExtractView",
        "Suggestions, api.SuggestionsView",
        "Intake, api.IntakeView",
        "IntakePart, api.IntakeView$Part",
        "LikelyCase, api.IntakeView$Likely",
        "Release, api.ReleaseInput",
        "RegistrationRecord, api.RegistrationRecordInput",
        "SearchResult, pages.SearchJson",
        "Hit, pages.SearchJson$HitJson",
        "FacetCount, pages.SearchJson$FacetJson",
        "Series, pages.SeriesJson",
        "SeriesYear, pages.SeriesJson$YearJson",
        "NumberSpan, pages.SeriesJson$SpanJson",
        "VoidedNumber, pages.SeriesJson$VoidedJson",
        "PartyGiven, api.parts.PartyWire",
        "Party, api.parts.PartyView",
        "DeadlineGiven, api.parts.DeadlineWire",
        "DeadlineChange, api.parts.DeadlineChangeWire",
        "Deadline, api.parts.DeadlineView",
        "Done, api.parts.DoneView",
        "DueDeadline, api.parts.DueView",
        "NoteGiven, api.parts.NoteWire",
        "Note, api.parts.NoteView",
        "LinkGiven, api.parts.LinkWire",
        "Link, api.parts.LinkView",
        "ClassificationGiven, api.parts.ClassificationWire",
        "Term, api.parts.TermView",
        "HistoryEvent, api.parts.HistoryView",
        "HistorySubject, api.parts.HistoryView$SubjectView",
        "HistoryChange, api.parts.HistoryView$ChangeView",
        "RecordLine, api.RecordLineView",
        "PublicLine, api.PublicLineView",
        "CaseLine, api.CaseLineView",
        "NewImport, api.imports.ImportInput",
        "Import, api.imports.ImportView",
        "ImportProblem, api.imports.ProblemView",
        "Statistics, api.StatisticsView",
        "PublicList, pages.PostlistaJson",
        "PublicListLine, pages.PostlistaJson$Item",
        "PublicCase, pages.CaseJson",
        "PublicRecord, pages.RecordJson",
        "PublicTie, pages.RecordJson$TieJson",
    })
    void schemasHaveThePropertiesOfTheirRecords(String name, String type) throws ClassNotFoundException {
        Schema<?> schema = api.getComponents().getSchemas().get(name);
        List<String> components = Arrays.stream(
                        Class.forName("se.diarium.web." + type).getRecordComponents())
                .map(RecordComponent::getName)
                .toList();

        assertThat(schema.getProperties().keySet()).containsExactlyInAnyOrderElementsOf(components);
        assertThat(schema.getRequired() == null ? List.<String>of() : schema.getRequired())
                .allMatch(components::contains);
    }

    @Test
    void statusesAndOutcomesAreThoseOfTheRegister() throws ClassNotFoundException {
        for (String name : List.of("CaseStatus", "Direction", "Outcome")) {
            Class<?> type = Class.forName("se.diarium.register." + name);
            List<String> described = new ArrayList<>();
            ((Schema<?>) api.getComponents().getSchemas().get(name))
                    .getEnum()
                    .forEach(value -> described.add(String.valueOf(value)));
            assertThat(described)
                    .containsExactlyElementsOf(Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .toList());
        }
    }
}
