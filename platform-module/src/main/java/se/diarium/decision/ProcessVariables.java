package se.diarium.decision;

import org.activiti.engine.delegate.VariableScope;
import org.alfresco.service.namespace.QName;
import se.diarium.register.number.Diarienummer;

/** Reads the variables of a process of ours. */
record ProcessVariables(VariableScope scope) {

    Diarienummer diarienummer() {
        return CaseKey.read(text(DecisionModel.PROP_KEY));
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
