package org.alfresco.repo.workflow.activiti;

import java.util.Map;
import org.activiti.engine.delegate.ExecutionListener;

/**
 * A listener to the steps of a process. It is a bean with {@code baseExecutionListener} as its parent; expressions of a process definition find it by
 * {@link #getName()}, not by its bean id.
 */
public abstract class BaseExecutionListener implements ExecutionListener {
    private static final long serialVersionUID = 1L;

    public void setBeanRegistry(Map<Object, Object> beanRegistry) {
        beanRegistry.put(getName(), this);
    }

    /** The name in expressions; the simple name of the class unless overridden. */
    protected String getName() {
        return getClass().getSimpleName();
    }
}
