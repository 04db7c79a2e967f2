package se.diarium.embedded.mail;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.util.GUID;

/** An action that is made, run and forgotten. */
final class SimpleAction implements Action {
    private final String id = GUID.generate();
    private final String definitionName;
    private final Map<String, Serializable> parameters = new HashMap<>();
    private boolean asynchronous;

    SimpleAction(String definitionName, Map<String, Serializable> parameters) {
        this.definitionName = definitionName;
        this.parameters.putAll(parameters);
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getActionDefinitionName() {
        return definitionName;
    }

    @Override
    public Map<String, Serializable> getParameterValues() {
        return new HashMap<>(parameters);
    }

    @Override
    public Serializable getParameterValue(String name) {
        return parameters.get(name);
    }

    @Override
    public void setParameterValues(Map<String, Serializable> parameterValues) {
        parameters.clear();
        addParameterValues(parameterValues);
    }

    @Override
    public void setParameterValue(String name, Serializable value) {
        parameters.put(name, value);
    }

    @Override
    public void addParameterValues(Map<String, Serializable> values) {
        parameters.putAll(values);
    }

    @Override
    public boolean getExecuteAsychronously() {
        return asynchronous;
    }

    @Override
    public void setExecuteAsynchronously(boolean executeAsynchronously) {
        this.asynchronous = executeAsynchronously;
    }
}
