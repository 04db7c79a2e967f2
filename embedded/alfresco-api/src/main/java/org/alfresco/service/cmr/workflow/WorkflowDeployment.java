package org.alfresco.service.cmr.workflow;

/** The result of deploying a process definition: the definition and what was odd about it. */
public class WorkflowDeployment {
    public WorkflowDefinition definition;
    public String[] problems;

    public WorkflowDeployment() {}

    public WorkflowDeployment(WorkflowDefinition definition, String... problems) {
        this.definition = definition;
        this.problems = problems;
    }

    public WorkflowDefinition getDefinition() {
        return definition;
    }

    public String[] getProblems() {
        return problems;
    }

    @Override
    public String toString() {
        return "WorkflowDeployment[" + definition + "]";
    }
}
