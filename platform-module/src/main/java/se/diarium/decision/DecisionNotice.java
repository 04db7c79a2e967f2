package se.diarium.decision;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.task.IdentityLink;
import org.alfresco.repo.action.executer.MailActionExecuter;
import org.alfresco.service.cmr.action.ActionService;
import se.diarium.settings.MailSettings;

/**
 * Tells by mail that there is a task to do: whom it is assigned to, or the group of those who may do it. Only where
 * {@code diarium.mail.enabled} says so; the mail leaves after the commit and a failure to send it holds nobody up. Known
 * to the process definition as {@code diariumDecisionNotice}.
 */
final class DecisionNotice implements TaskListener {
    private static final long serialVersionUID = 1L;
    private static final String NAME = "diariumDecisionNotice";
    private static final String BUNDLE = "alfresco.module.diarium-platform.messages.decision-notice";

    private final transient ActionService actions;
    private final boolean enabled;
    private final Locale language;

    DecisionNotice(ActionService actions, MailSettings settings) {
        this.actions = actions;
        this.enabled = settings.enabled();
        this.language = settings.language();
    }

    public void setBeanRegistry(Map<Object, Object> beanRegistry) {
        beanRegistry.put(NAME, this);
    }

    @Override
    public void notify(DelegateTask task) {
        if (!enabled) {
            return;
        }
        var recipients = new ArrayList<String>();
        if (task.getAssignee() != null) {
            recipients.add(task.getAssignee());
        } else {
            task.getCandidates().stream()
                    .map(IdentityLink::getGroupId)
                    .filter(group -> group != null)
                    .forEach(recipients::add);
        }
        var parameters = new HashMap<String, Serializable>();
        parameters.put(MailActionExecuter.PARAM_TO_MANY, recipients);
        parameters.put(MailActionExecuter.PARAM_SUBJECT, text(task, "subject"));
        parameters.put(MailActionExecuter.PARAM_TEXT, text(task, "text"));
        parameters.put(MailActionExecuter.PARAM_IGNORE_SEND_FAILURE, Boolean.TRUE);
        actions.executeAction(actions.createAction(MailActionExecuter.NAME, parameters), null, false, true);
    }

    private String text(DelegateTask task, String part) {
        var bundle = ResourceBundle.getBundle(
                BUNDLE,
                language,
                DecisionNotice.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var variables = new ProcessVariables(task);
        var values = List.of(
                        DecisionModel.PROP_DIARIENUMMER,
                        DecisionModel.PROP_CASE_TITLE,
                        DecisionModel.PROP_PROPOSAL,
                        DecisionModel.PROP_COMMENT)
                .stream()
                .map(variables::text)
                .map(value -> value == null ? "" : value)
                .toArray();
        return new MessageFormat(
                        bundle.getString(
                                TaskKind.ofKey(task.getTaskDefinitionKey()).key() + "." + part),
                        language)
                .format(values);
    }
}
