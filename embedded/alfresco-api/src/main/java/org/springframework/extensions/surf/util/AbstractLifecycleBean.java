package org.springframework.extensions.surf.util;

import org.springframework.beans.BeansException;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ApplicationContextEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.ContextRefreshedEvent;

/** A bean that works when its own application context has started and when it closes. */
@SuppressWarnings("rawtypes") // the platform declares it so
public abstract class AbstractLifecycleBean implements ApplicationListener, ApplicationContextAware {

    private ApplicationContext applicationContext;

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        if (event instanceof ContextRefreshedEvent refreshed && isOwn(refreshed)) {
            onBootstrap(refreshed);
        } else if (event instanceof ContextClosedEvent closed && isOwn(closed)) {
            onShutdown(closed);
        }
    }

    @Override
    public void setApplicationContext(ApplicationContext applicationContext) throws BeansException {
        this.applicationContext = applicationContext;
    }

    protected ApplicationContext getApplicationContext() {
        return applicationContext;
    }

    protected abstract void onBootstrap(ApplicationEvent event);

    protected abstract void onShutdown(ApplicationEvent event);

    private boolean isOwn(ApplicationContextEvent event) {
        return event.getApplicationContext().equals(applicationContext);
    }
}
