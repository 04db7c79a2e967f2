package org.alfresco.repo.module;

import java.util.List;
import java.util.Objects;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.module.ModuleService;
import org.springframework.beans.factory.BeanNameAware;
import org.springframework.extensions.surf.util.I18NUtil;

/** Base of a module's start-up work, a bean with the parent {@code module.baseComponent}. */
public abstract class AbstractModuleComponent implements ModuleComponent, BeanNameAware {

    protected ModuleService moduleService;

    private String moduleId;
    private String name;
    private String description;
    private ModuleVersionNumber sinceVersion = ModuleVersionNumber.VERSION_ZERO;
    private ModuleVersionNumber appliesFromVersion = ModuleVersionNumber.VERSION_ZERO;
    private ModuleVersionNumber appliesToVersion = ModuleVersionNumber.VERSION_BIG;
    private List<ModuleComponent> dependsOn = List.of();
    private boolean executeOnceOnly = true;
    private boolean executed;

    public AbstractModuleComponent() {}

    /** Fails when a required property is missing. */
    protected void checkProperties() {
        Objects.requireNonNull(moduleId, "moduleId");
        Objects.requireNonNull(name, "name");
    }

    @Override
    public String toString() {
        return "ModuleComponent[module=" + moduleId + ", name=" + name + ", onceOnly=" + executeOnceOnly + "]";
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ModuleComponent other
                && Objects.equals(moduleId, other.getModuleId())
                && Objects.equals(name, other.getName());
    }

    @Override
    public int hashCode() {
        return Objects.hash(moduleId, name);
    }

    public void setModuleService(ModuleService moduleService) {
        this.moduleService = moduleService;
    }

    @Override
    public String getModuleId() {
        return moduleId;
    }

    public void setModuleId(String moduleId) {
        this.moduleId = moduleId;
    }

    @Override
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    @Override
    public void setBeanName(String name) {
        setName(name);
    }

    @Override
    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public ModuleVersionNumber getSinceVersionNumber() {
        return sinceVersion;
    }

    public void setSinceVersion(String version) {
        sinceVersion = new ModuleVersionNumber(version);
    }

    @Override
    public ModuleVersionNumber getAppliesFromVersionNumber() {
        return appliesFromVersion;
    }

    public void setAppliesFromVersion(String version) {
        appliesFromVersion = new ModuleVersionNumber(version);
    }

    @Override
    public ModuleVersionNumber getAppliesToVersionNumber() {
        return appliesToVersion;
    }

    public void setAppliesToVersion(String version) {
        appliesToVersion = new ModuleVersionNumber(version);
    }

    @Override
    public List<ModuleComponent> getDependsOn() {
        return dependsOn;
    }

    public void setDependsOn(List<ModuleComponent> dependsOn) {
        this.dependsOn = List.copyOf(dependsOn);
    }

    @Override
    public boolean isExecuteOnceOnly() {
        return executeOnceOnly;
    }

    public void setExecuteOnceOnly(boolean executeOnceOnly) {
        this.executeOnceOnly = executeOnceOnly;
    }

    /** Registers the component; the description is a message key. */
    public void init() {
        description = description == null ? null : I18NUtil.getMessage(description);
        if (moduleService != null) {
            moduleService.registerComponent(this);
        }
    }

    /** The work itself, as the system user and in a transaction. */
    protected abstract void executeInternal() throws Throwable;

    @Override
    public final synchronized void execute() {
        if (executed) {
            throw AlfrescoRuntimeException.create("module.err.already_executed", moduleId, name);
        }
        checkProperties();
        try {
            executeInternal();
        } catch (Throwable e) {
            throw AlfrescoRuntimeException.create(e, "module.err.execution_failed", name, e.getMessage());
        } finally {
            executed = true;
        }
    }

    @Override
    public final synchronized void shutdown() {
        executed = false;
    }
}
