package se.diarium.embedded.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

class WorkflowDeployerTest {
    private static final String LOCATION = "se/diarium/embedded/workflow/review.bpmn20.xml";

    @TempDir
    Path data;

    @Test
    void unchangedDefinitionIsNotDeployedAgainAtTheNextStart() {
        ReviewRepository.withReview(data).close();
        try (var repository = ReviewRepository.withReview(data)) {
            assertThat(version(repository)).isEqualTo("1");
        }
    }

    @Test
    void changedDefinitionBecomesTheNextVersion() throws Exception {
        try (var repository = ReviewRepository.withReview(data)) {
            repository.as(
                    "System",
                    () -> repository.inTransaction(() -> repository
                            .workflows()
                            .deployDefinition("activiti", changed(), "text/xml", "review.bpmn20.xml")));

            assertThat(version(repository)).isEqualTo("2");
        }
    }

    @Test
    void definitionIsLeftAloneAtTheNextStartWhereAnotherVersionIsDeployed() {
        try (var repository = ReviewRepository.withReview(data)) {
            repository.as(
                    "System",
                    () -> repository.inTransaction(() -> repository
                            .workflows()
                            .deployDefinition("activiti", changed(), "text/xml", "review.bpmn20.xml")));
        }
        try (var repository = ReviewRepository.withReview(data)) {
            assertThat(version(repository)).isEqualTo("2");
        }
    }

    @Test
    void openTaskOutlivesARestart() {
        String task;
        try (var repository = ReviewRepository.withReview(data)) {
            repository.makePeople();
            task = repository.start("karin", "restart").getId();
        }
        try (var repository = ReviewRepository.withReview(data)) {
            var done = repository.as("eva", () -> repository.workflows().endTask(task, "accept"));

            assertThat(done.getProperties()).containsEntry(QName.createQName("urn:review", "subject"), "restart");
        }
    }

    private static String version(ReviewRepository repository) {
        return repository.as("System", () -> repository
                .workflows()
                .getDefinitionByName(ReviewRepository.REVIEW)
                .getVersion());
    }

    private static InputStream changed() throws Exception {
        var content = new ClassPathResource(LOCATION).getContentAsString(StandardCharsets.UTF_8);
        return new ByteArrayInputStream(
                content.replace("Granskning", "Ny granskning").getBytes(StandardCharsets.UTF_8));
    }
}
