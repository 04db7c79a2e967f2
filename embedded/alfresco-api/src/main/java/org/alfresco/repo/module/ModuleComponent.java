package org.alfresco.repo.module;

import java.util.List;

/** Work that a module does when the repository starts: once in the life of the installation, or at every start. */
public interface ModuleComponent {

    String getModuleId();

    String getName();

    String getDescription();

    ModuleVersionNumber getSinceVersionNumber();

    ModuleVersionNumber getAppliesFromVersionNumber();

    ModuleVersionNumber getAppliesToVersionNumber();

    List<ModuleComponent> getDependsOn();

    boolean isExecuteOnceOnly();

    void execute();

    void shutdown();
}
