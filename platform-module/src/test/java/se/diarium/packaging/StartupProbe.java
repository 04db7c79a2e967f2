package se.diarium.packaging;

import org.alfresco.repo.module.AbstractModuleComponent;

/** A component that prints that it ran. */
public final class StartupProbe extends AbstractModuleComponent {

    @Override
    protected void executeInternal() {
        System.out.println("ran " + getName());
    }
}
