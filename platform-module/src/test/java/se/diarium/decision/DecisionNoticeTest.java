package se.diarium.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.task.IdentityLink;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.ArgumentCaptor;
import org.mockito.Captor;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;
import se.diarium.register.DiariumGroups;
import se.diarium.settings.MailSettings;

@ExtendWith(MockitoExtension.class)
class DecisionNoticeTest {
    @Mock
    private ActionService actions;

    @Mock
    private DelegateTask task;

    @Mock
    private Action mail;

    @Captor
    private ArgumentCaptor<Map<String, Serializable>> parameters;

    @Test
    void nothingIsSentUnlessMailIsEnabled() {
        new DecisionNotice(actions, new MailSettings(false, Locale.forLanguageTag("sv"))).notify(task);

        verifyNoInteractions(actions, task);
    }

    @Test
    void groupOfPooledTaskIsToldInTheBackground() {
        var group = mock(IdentityLink.class);
        when(group.getGroupId()).thenReturn(DiariumGroups.MANAGERS);
        when(task.getCandidates()).thenReturn(Set.of(group));

        var sent = sent("sv");

        assertThat(sent)
                .containsEntry("to_many", (Serializable) List.of(DiariumGroups.MANAGERS))
                .containsEntry("subject", "Att godkänna: RS/595/2023 Uppföljning {1}");
        verify(actions).executeAction(mail, null, false, true);
    }

    @Test
    void assigneeAloneIsToldInTheLanguageThatIsSet() {
        when(task.getAssignee()).thenReturn("chef");

        assertThat(sent("en"))
                .containsEntry("to_many", (Serializable) List.of("chef"))
                .containsEntry("subject", "To approve: RS/595/2023 Uppföljning {1}");
    }

    private Map<String, Serializable> sent(String language) {
        when(task.getTaskDefinitionKey()).thenReturn("approve");
        when(task.getVariable(any())).thenReturn(null);
        when(task.getVariable("diawf_diarienummer")).thenReturn("RS/595/2023");
        when(task.getVariable("diawf_caseTitle")).thenReturn("Uppföljning {1}");
        when(actions.createAction(eq("mail"), parameters.capture())).thenReturn(mail);
        new DecisionNotice(actions, new MailSettings(true, Locale.forLanguageTag(language))).notify(task);
        return parameters.getValue();
    }
}
