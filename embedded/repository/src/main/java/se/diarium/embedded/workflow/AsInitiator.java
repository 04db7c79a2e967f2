package se.diarium.embedded.workflow;

import org.activiti.engine.impl.interceptor.CommandContext;
import org.activiti.engine.impl.jobexecutor.JobHandler;
import org.activiti.engine.impl.persistence.entity.ExecutionEntity;
import org.activiti.engine.impl.persistence.entity.JobEntity;
import org.alfresco.repo.security.authentication.AuthenticationUtil;

/** Runs timers and asynchronous steps, which nobody is logged in for, as the one who started the process. */
record AsInitiator(JobHandler handler) implements JobHandler {
    @Override
    public String getType() {
        return handler.getType();
    }

    @Override
    public void execute(JobEntity job, String configuration, ExecutionEntity execution, CommandContext context) {
        // Whoever started the process may be read by nobody in particular yet: the system looks the name up.
        var user = AuthenticationUtil.runAsSystem(() -> initiator(execution));
        AuthenticationUtil.runAs(
                () -> {
                    handler.execute(job, configuration, execution, context);
                    return null;
                },
                user);
    }

    private static String initiator(ExecutionEntity execution) {
        var initiator = execution == null ? null : execution.getVariable(Variables.INITIATOR);
        var user = initiator instanceof ProcessNode person && person.exists()
                ? person.getProperties().get("userName")
                : null;
        return user == null ? AuthenticationUtil.getSystemUserName() : user.toString();
    }
}
