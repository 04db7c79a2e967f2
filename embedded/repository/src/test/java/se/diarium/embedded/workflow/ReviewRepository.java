package se.diarium.embedded.workflow;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.authentication.AuthenticationUtil.RunAsWork;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.context.support.GenericXmlApplicationContext;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.core.env.MapPropertySource;

/** A repository with the review process, two reviewers (eva, nils) and an author (karin) in it. */
final class ReviewRepository implements AutoCloseable {
    static final String REVIEW = "activiti$review";

    private final GenericXmlApplicationContext context = new GenericXmlApplicationContext();

    ReviewRepository(Path data, String... contexts) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("dir.root", data.toString())));
        var placeholders = new PropertySourcesPlaceholderConfigurer();
        placeholders.setEnvironment(context.getEnvironment());
        context.addBeanFactoryPostProcessor(placeholders);
        for (var area : new String[] {"store", "security", "message", "workflow"}) {
            context.load("classpath:se/diarium/embedded/context/" + area + "-context.xml");
        }
        context.load(contexts);
        context.refresh();
    }

    static ReviewRepository withReview(Path data) {
        return new ReviewRepository(data, "classpath:se/diarium/embedded/workflow/review-context.xml");
    }

    void makePeople() {
        as(
                "System",
                () -> inTransaction(() -> {
                    for (var user : new String[] {"eva", "nils", "karin"}) {
                        var properties = new HashMap<QName, Serializable>();
                        properties.put(ContentModel.PROP_USERNAME, user);
                        properties.put(ContentModel.PROP_FIRSTNAME, user);
                        properties.put(ContentModel.PROP_LASTNAME, "Test");
                        properties.put(ContentModel.PROP_EMAIL, user + "@region.example");
                        bean("personService", PersonService.class).createPerson(properties);
                    }
                    var authorities = bean("authorityService", AuthorityService.class);
                    var reviewers = authorities.createAuthority(AuthorityType.GROUP, "REVIEWERS");
                    authorities.addAuthority(reviewers, "eva");
                    authorities.addAuthority(reviewers, "nils");
                    return null;
                }));
    }

    <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    WorkflowService workflows() {
        return bean("WorkflowService", WorkflowService.class);
    }

    <T> T as(String user, RunAsWork<T> work) {
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.setFullyAuthenticatedUser(user);
            return work.doWork();
        } catch (RuntimeException unchecked) {
            throw unchecked;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    <T> T inTransaction(RunAsWork<T> work) {
        return bean("transactionService", TransactionService.class)
                .getRetryingTransactionHelper()
                .doInTransaction(work::doWork);
    }

    /** Starts a review of the subject and ends its start task; returns the task of the reviewers. */
    WorkflowTask start(String author, String subject) {
        return as(
                author,
                () -> inTransaction(() -> {
                    var definition = workflows().getDefinitionByName(REVIEW).getId();
                    var path = workflows()
                            .startWorkflow(definition, Map.of(QName.createQName("urn:review", "subject"), subject));
                    workflows().getTasksForWorkflowPath(path.getId()).forEach(task -> workflows()
                            .endTask(task.getId(), null));
                    return workflows().getTasksForWorkflowPath(path.getId()).get(0);
                }));
    }

    @Override
    public void close() {
        context.close();
        AuthenticationUtil.clearCurrentSecurityContext();
    }
}
