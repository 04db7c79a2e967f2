package se.diarium.decision;

import org.activiti.engine.delegate.DelegateExecution;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.activiti.BaseJavaDelegate;
import se.diarium.register.CaseRegister;

/** Puts an approved proposal before its body. Known to the process definition as {@code diariumSendToBody}. */
final class SendToBody extends BaseJavaDelegate {
    private final CaseRegister cases;

    SendToBody(CaseRegister cases) {
        this.cases = cases;
    }

    @Override
    protected String getName() {
        return "diariumSendToBody";
    }

    @Override
    public void execute(DelegateExecution execution) {
        var body = new ProcessVariables(execution).text(DecisionModel.PROP_BODY);
        // The manager who approves need not be allowed to change the case: the process is.
        DoorRules.run(() -> AuthenticationUtil.runAsSystem(() -> {
            cases.sendToBody(ProcessVariables.caseOf(execution), body);
            return null;
        }));
    }
}
