package org.alfresco.repo.workflow.activiti;

import java.util.Map;
import org.activiti.engine.delegate.JavaDelegate;
import org.alfresco.service.ServiceRegistry;

/**
 * A service task in Java. It is a bean with {@code baseJavaDelegate} as its parent; expressions of a process definition find it by
 * {@link #getName()}, not by its bean id.
 */
public abstract class BaseJavaDelegate implements JavaDelegate {
    private ServiceRegistry serviceRegistry;

    protected ServiceRegistry getServiceRegistry() {
        return serviceRegistry;
    }

    public void setServiceRegistry(ServiceRegistry serviceRegistry) {
        this.serviceRegistry = serviceRegistry;
    }

    public void setBeanRegistry(Map<Object, Object> beanRegistry) {
        beanRegistry.put(getName(), this);
    }

    /** The name in expressions; the simple name of the class unless overridden. */
    protected String getName() {
        return getClass().getSimpleName();
    }
}
