package org.alfresco.service.cmr.action;

import java.io.Serializable;
import java.util.Map;

/** An action to be run by the {@link ActionService}: the name of what runs it, and its parameters. */
public interface Action extends ParameterizedItem {
    String getActionDefinitionName();

    /** Is it to run in the background, after the commit of the transaction that asked for it? */
    boolean getExecuteAsychronously();

    void setExecuteAsynchronously(boolean executeAsynchronously);

    void addParameterValues(Map<String, Serializable> values);
}
