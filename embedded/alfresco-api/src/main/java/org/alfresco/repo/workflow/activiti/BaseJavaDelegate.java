package org.alfresco.repo.workflow.activiti;

import java.util.Map;
import org.activiti.engine.delegate.JavaDelegate;

/**
 * A service task in Java. It is a bean with {@code baseJavaDelegate} as its parent; expressions of a process definition find it by
 * {@link #getName()}, not by its bean id.
 */
public abstract class BaseJavaDelegate implements JavaDelegate {
    public void setBeanRegistry(Map<Object, Object> beanRegistry) {
        beanRegistry.put(getName(), this);
    }

    /** The name in expressions; the simple name of the class unless overridden. */
    protected String getName() {
        return getClass().getSimpleName();
    }
}
