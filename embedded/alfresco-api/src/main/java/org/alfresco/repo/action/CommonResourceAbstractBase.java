package org.alfresco.repo.action;

import org.springframework.beans.factory.BeanNameAware;

/** What actions and their like have in common: the bean they are known by. */
public abstract class CommonResourceAbstractBase implements BeanNameAware {
    protected String name;

    @Override
    public void setBeanName(String name) {
        this.name = name;
    }
}
