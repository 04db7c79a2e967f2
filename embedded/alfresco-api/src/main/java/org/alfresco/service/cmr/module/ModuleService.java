package org.alfresco.service.cmr.module;

import java.util.List;
import org.alfresco.repo.module.ModuleComponent;

/** The modules on the class path. */
public interface ModuleService {

    /** The details of a module, null when it is not there. */
    ModuleDetails getModule(String moduleId);

    List<ModuleDetails> getAllModules();

    /** Modules that were here at an earlier start and are not now. */
    List<ModuleDetails> getMissingModules();

    void registerComponent(ModuleComponent component);

    void startModules();

    void shutdownModules();
}
