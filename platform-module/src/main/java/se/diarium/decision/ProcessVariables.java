package se.diarium.decision;

import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.VariableScope;
import org.alfresco.service.namespace.QName;
import se.diarium.register.number.Diarienummer;

/** Reads the variables of a process of ours. */
record ProcessVariables(VariableScope scope) {

    /**
     * The case that a process is bound to. Variables can be changed by everyone who takes part in a process, its key by the
     * engine alone; a process that an earlier version started has none.
     */
    static Diarienummer caseOf(DelegateExecution execution) {
        var bound = execution.getProcessBusinessKey();
        return CaseKey.read(bound == null ? new ProcessVariables(execution).text(DecisionModel.PROP_KEY) : bound);
    }

    Object value(QName property) {
        return scope.getVariable(DecisionModel.variable(property));
    }

    /** Null when there is none or it is empty. */
    String text(QName property) {
        var value = value(property);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }
}
