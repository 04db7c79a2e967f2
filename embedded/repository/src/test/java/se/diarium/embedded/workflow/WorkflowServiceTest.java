package se.diarium.embedded.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstanceQuery;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkflowServiceTest {
    private static final QName SUBJECT = QName.createQName("urn:review", "subject");
    private static final QName OUTCOME = QName.createQName("urn:review", "outcome");
    private static final QName GRADE = QName.createQName("urn:review", "grade");
    private static final QName PLACE = QName.createQName("urn:review", "place");
    private static final AtomicInteger COUNTER = new AtomicInteger();

    @TempDir
    static Path data;

    private static ReviewRepository repository;
    private static WorkflowService workflows;

    private final String subject = "subject-" + COUNTER.incrementAndGet();

    @BeforeAll
    static void startRepository() {
        repository = ReviewRepository.withReview(data);
        repository.makePeople();
        workflows = repository.workflows();
    }

    @AfterAll
    static void stopRepository() {
        repository.close();
    }

    @Test
    void processWaitsBehindItsStartTaskUntilThatIsEnded() {
        repository.as(
                "karin",
                () -> repository.inTransaction(() -> {
                    var path = start();
                    var first = workflows.getTasksForWorkflowPath(path).get(0);
                    assertThat(first.getId()).startsWith("activiti$start");
                    assertThat(first.getName()).isEqualTo("rev:submitTask");

                    workflows.endTask(first.getId(), null);

                    assertThat(workflows.getTasksForWorkflowPath(path))
                            .extracting(WorkflowTask::getName)
                            .containsExactly("rev:reviewTask");
                    assertThat(workflows.getTaskById(first.getId()).getState()).isEqualTo(WorkflowTaskState.COMPLETED);
                    return null;
                }));
    }

    @Test
    void taskShowsThePropertiesOfItsTypeFromTheProcess() {
        var task = repository.start("karin", subject);

        assertThat(task.getProperties())
                .containsEntry(SUBJECT, subject)
                .containsEntry(GRADE, 3)
                .containsEntry(WorkflowModel.PROP_OUTCOME_PROPERTY_NAME, OUTCOME)
                .containsEntry(WorkflowModel.PROP_STATUS, "Not Yet Started")
                .containsEntry(ContentModel.PROP_OWNER, null);
        assertThat(task.getTitle()).isEqualTo("Review it");
        assertThat((List<?>) task.getProperties().get(WorkflowModel.ASSOC_POOLED_ACTORS))
                .hasSize(1);
    }

    @Test
    void pooledTaskIsOfferedToTheMembersOfItsGroupAlone() {
        var task = repository.start("karin", subject);

        assertThat(pooled("eva")).contains(task.getId());
        assertThat(pooled("nils")).contains(task.getId());
        assertThat(pooled("karin")).isEmpty();
    }

    @Test
    void claimedTaskLeavesThePoolUntilItIsReleased() {
        var task = repository.start("karin", subject);
        repository.as("eva", () -> {
            assertThat(workflows.isTaskClaimable(task, "eva")).isTrue();
            workflows.updateTask(task.getId(), owner("eva"), null, null);
            assertThat(pooled("nils")).doesNotContain(task.getId());
            assertThat(workflows.getAssignedTasks("eva", WorkflowTaskState.IN_PROGRESS))
                    .extracting(WorkflowTask::getId)
                    .contains(task.getId());
            assertThat(workflows.isTaskReleasable(task, "eva")).isTrue();
            assertThat(workflows.isTaskClaimable(task, "nils")).isFalse();

            workflows.updateTask(task.getId(), owner(null), null, null);

            assertThat(pooled("nils")).contains(task.getId());
            return null;
        });
    }

    @Test
    void outcomeDecidesTheWayOutAndIsKeptInTheHistory() {
        var task = repository.start("karin", subject);
        var done = repository.as("eva", () -> workflows.endTask(task.getId(), "reject"));

        assertThat(done.getState()).isEqualTo(WorkflowTaskState.COMPLETED);
        assertThat(done.getProperties())
                .containsEntry(WorkflowModel.PROP_OUTCOME, "reject")
                .containsEntry(OUTCOME, "reject")
                .containsEntry(WorkflowModel.PROP_STATUS, "Completed")
                .containsEntry(ContentModel.PROP_OWNER, "eva");
        assertThat((List<?>) done.getProperties().get(WorkflowModel.ASSOC_POOLED_ACTORS))
                .hasSize(1);
        assertThat(done.getPath().getInstance().isActive()).isFalse();
    }

    @Test
    void delegateIsFoundByTheNameItGivesItselfAndWorksInTheSameTransaction() {
        var task = repository.start("karin", subject);

        repository.as("eva", () -> workflows.endTask(task.getId(), "accept"));

        assertThat(noteExists(subject)).isTrue();
        assertThat(repository.as("karin", () -> workflows.getAssignedTasks("karin", WorkflowTaskState.IN_PROGRESS)))
                .filteredOn(mine -> sameProcess(mine, task))
                .extracting(WorkflowTask::getName)
                .containsExactly("rev:publishTask");
    }

    @Test
    void rolledBackTransactionLeavesNeitherProcessNorTask() {
        var before = pooled("eva").size();
        assertThatThrownBy(() -> repository.as(
                        "karin",
                        () -> repository.inTransaction(() -> {
                            start();
                            throw new IllegalStateException("rolled back");
                        })))
                .hasMessage("rolled back");

        assertThat(pooled("eva")).hasSize(before);
        assertThat(running()).isZero();
    }

    @Test
    void failingDelegateLeavesTheTaskUndoneAndNoNode() {
        var task = repository.start("karin", "fail");

        assertThatThrownBy(() -> repository.as("eva", () -> workflows.endTask(task.getId(), "accept")))
                .hasStackTraceContaining("It was to fail");

        assertThat(noteExists("fail")).isFalse();
        assertThat(pooled("eva")).contains(task.getId());
    }

    @Test
    void taskDoesNotEndWithoutWhatItsTypeDemands() {
        var publish = publishTask();

        assertThatThrownBy(() -> repository.as("karin", () -> workflows.endTask(publish.getId(), null)))
                .hasStackTraceContaining("rev:place");
        repository.as(
                "karin",
                () -> repository.inTransaction(() -> {
                    workflows.updateTask(publish.getId(), new HashMap<>(Map.of(PLACE, "web")), null, null);
                    return workflows.endTask(publish.getId(), null);
                }));

        assertThat(repository.as(
                        "karin", () -> workflows.getTaskById(publish.getId()).getState()))
                .isEqualTo(WorkflowTaskState.COMPLETED);
    }

    @Test
    void taskWithoutOutcomePropertyHasTheDefaultWayOutAlone() {
        var publish = publishTask();

        assertThatThrownBy(() -> repository.as("karin", () -> workflows.endTask(publish.getId(), "elsewhere")))
                .isInstanceOf(WorkflowException.class);
    }

    @Test
    void whoIsNotInvolvedNeitherSeesNorEndsTheTask() {
        var publish = publishTask();

        assertThatThrownBy(() -> repository.as("nils", () -> workflows.endTask(publish.getId(), null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> repository.as("nils", () -> workflows.getTaskById(publish.getId())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void idOfNoTaskIsNothing() {
        assertThat(repository.<WorkflowTask>as("karin", () -> workflows.getTaskById("activiti$999999")))
                .isNull();
        assertThatThrownBy(() -> repository.as("karin", () -> workflows.getTaskById("999999")))
                .isInstanceOf(WorkflowException.class);
    }

    @Test
    void ofTwoWhoEndTheSameTaskAtOnceOneSucceeds() throws Exception {
        var task = repository.start("karin", subject);
        var together = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var attempts = List.of("eva", "nils").stream()
                    .map(user -> threads.submit(() -> repository.as(
                            user,
                            () -> repository.inTransaction(() -> {
                                workflows.getTaskById(task.getId());
                                together.await();
                                return workflows.endTask(task.getId(), "accept");
                            }))))
                    .toList();
            var succeeded = 0;
            for (var attempt : attempts) {
                try {
                    attempt.get();
                    succeeded++;
                } catch (java.util.concurrent.ExecutionException refused) {
                    assertThat(refused).hasCauseInstanceOf(RuntimeException.class);
                }
            }
            assertThat(succeeded).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void processesAreFoundByTheirVariablesAndInitiator() {
        var task = repository.start("karin", subject);
        var query = new WorkflowInstanceQuery(true);
        query.setCustomProps(Map.of(SUBJECT, subject));

        assertThat(repository.as("karin", () -> workflows.getWorkflows(query)))
                .extracting(instance -> instance.getId())
                .containsExactly(task.getPath().getInstance().getId());
        assertThat(repository.as("karin", () -> workflows.countWorkflows(query)))
                .isEqualTo(1);
    }

    @Test
    void queryFindsCompletedTasksAndTheStartTaskOfTheProcess() {
        var task = repository.start("karin", subject);
        repository.as("eva", () -> workflows.endTask(task.getId(), "accept"));
        var query = new WorkflowTaskQuery();
        query.setProcessId(task.getPath().getInstance().getId());
        query.setTaskState(WorkflowTaskState.COMPLETED);

        assertThat(repository.as("karin", () -> workflows.queryTasks(query, false)))
                .extracting(WorkflowTask::getName)
                .containsExactlyInAnyOrder("rev:reviewTask", "rev:submitTask");
    }

    @Test
    void packageHoldsWhatTheProcessIsAbout() {
        repository.as(
                "karin",
                () -> repository.inTransaction(() -> {
                    var nodes = repository.bean("nodeService", NodeService.class);
                    var item = repository
                            .bean("repositoryHelper", Repository.class)
                            .getCompanyHome();
                    var folder = workflows.createPackage(null);
                    nodes.addChild(folder, item, WorkflowModel.ASSOC_PACKAGE_CONTAINS, SUBJECT);
                    var path = workflows.startWorkflow(
                            workflows
                                    .getDefinitionByName(ReviewRepository.REVIEW)
                                    .getId(),
                            Map.of(SUBJECT, subject, WorkflowModel.ASSOC_PACKAGE, folder));

                    assertThat(path.getInstance().getWorkflowPackage()).isEqualTo(folder);
                    assertThat(workflows.getPackageContents(folder)).containsExactly(item);
                    assertThat(workflows.getWorkflowsForContent(item, true))
                            .extracting(instance -> instance.getId())
                            .contains(path.getInstance().getId());

                    workflows.cancelWorkflow(path.getInstance().getId());
                    assertThat(nodes.exists(folder)).isFalse();
                    return null;
                }));
    }

    @Test
    void longTextIsKeptWhole() {
        var text = "å".repeat(10_000);
        var task = repository.start("karin", subject);

        var updated = repository.as(
                "eva",
                () -> workflows.updateTask(
                        task.getId(), new HashMap<>(Map.of(WorkflowModel.PROP_COMMENT, text)), null, null));

        assertThat(updated.getProperties()).containsEntry(WorkflowModel.PROP_COMMENT, text);
    }

    @Test
    void definitionHasTheTitleOfItsBundle() {
        var definition = repository.as("karin", () -> workflows.getDefinitionByName(ReviewRepository.REVIEW));

        assertThat(definition.getTitle()).isEqualTo("Review");
        assertThat(definition.getStartTaskDefinition().getId()).isEqualTo("rev:submitTask");
    }

    private String start() {
        return workflows
                .startWorkflow(
                        workflows.getDefinitionByName(ReviewRepository.REVIEW).getId(), Map.of(SUBJECT, subject))
                .getId();
    }

    private WorkflowTask publishTask() {
        var task = repository.start("karin", subject);
        repository.as("eva", () -> workflows.endTask(task.getId(), "accept"));
        return repository.as("karin", () -> workflows.getAssignedTasks("karin", WorkflowTaskState.IN_PROGRESS)).stream()
                .filter(mine -> sameProcess(mine, task))
                .findFirst()
                .orElseThrow();
    }

    private long running() {
        var query = new WorkflowInstanceQuery(true);
        query.setCustomProps(Map.of(SUBJECT, subject));
        return repository.as("karin", () -> workflows.countWorkflows(query));
    }

    private static boolean sameProcess(WorkflowTask one, WorkflowTask other) {
        return one.getPath()
                .getInstance()
                .getId()
                .equals(other.getPath().getInstance().getId());
    }

    private static List<String> pooled(String user) {
        return repository.as(user, () -> workflows.getPooledTasks(user)).stream()
                .map(WorkflowTask::getId)
                .toList();
    }

    private static Map<QName, Serializable> owner(String user) {
        var properties = new HashMap<QName, Serializable>();
        properties.put(ContentModel.PROP_OWNER, user);
        return properties;
    }

    private static boolean noteExists(String name) {
        return repository.inTransaction(() -> {
            NodeRef home = repository.bean("repositoryHelper", Repository.class).getCompanyHome();
            return repository
                            .bean("nodeService", NodeService.class)
                            .getChildByName(home, ContentModel.ASSOC_CONTAINS, name)
                    != null;
        });
    }
}
