package se.diarium.embedded.module;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.module.ModuleComponent;
import org.alfresco.repo.module.ModuleVersionNumber;
import org.alfresco.util.VersionNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Starts modules: checks versions and dependencies, then runs each module's components, those they depend on first. A
 * component that runs once only is remembered; a failure stops the start, and the transaction around it leaves nothing.
 */
final class ModuleStart {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleStart.class);

    private final Map<String, ModuleProperties> modules;
    private final ModuleRegistry registry;
    private final VersionNumber repositoryVersion;
    private final Map<String, Map<String, ModuleComponent>> components = new LinkedHashMap<>();

    ModuleStart(Map<String, ModuleProperties> modules, ModuleRegistry registry, VersionNumber repositoryVersion) {
        this.modules = modules;
        this.registry = registry;
        this.repositoryVersion = repositoryVersion;
    }

    synchronized void register(ModuleComponent component) {
        ModuleComponent other = components
                .computeIfAbsent(component.getModuleId(), id -> new LinkedHashMap<>())
                .putIfAbsent(component.getName(), component);
        if (other != null) {
            throw AlfrescoRuntimeException.create(
                    "module.err.component_already_registered", component.getName(), component.getModuleId());
        }
    }

    synchronized void run() {
        LOG.info(I18NUtil.getMessage("module.msg.found_modules", modules.size()));
        Set<String> started = new HashSet<>();
        Set<ModuleComponent> executed = new HashSet<>();
        modules.values().forEach(module -> start(module, started, executed));
        registry.moduleIds().stream().filter(id -> !modules.containsKey(id)).forEach(this::warnMissing);
        components.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .filter(component -> !executed.contains(component))
                .forEach(ModuleStart::reportOrphan);
    }

    synchronized void shutdown() {
        components.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .forEach(ModuleComponent::shutdown);
    }

    private void start(ModuleProperties module, Set<String> started, Set<ModuleComponent> executed) {
        if (!started.add(module.getId())) {
            return;
        }
        for (String dependency : module.dependencies()) {
            ModuleProperties needed = modules.get(dependency);
            if (needed == null) {
                throw AlfrescoRuntimeException.create(
                        "module.err.missing_dependency", module.getId(), module.getModuleVersionNumber(), dependency);
            }
            start(needed, started, executed);
        }
        checkRepositoryVersion(module);
        checkOwnVersion(module);
        registry.setVersion(module.getId(), module.getModuleVersionNumber());
        components
                .getOrDefault(module.getId(), Map.of())
                .values()
                .forEach(component -> execute(module, component, executed));
    }

    private void checkRepositoryVersion(ModuleProperties module) {
        if (repositoryVersion.compareTo(module.getRepoVersionMin()) < 0
                || repositoryVersion.compareTo(module.getRepoVersionMax()) > 0) {
            throw AlfrescoRuntimeException.create(
                    "module.err.unsupported_repo_version",
                    module.getId(),
                    module.getModuleVersionNumber(),
                    repositoryVersion,
                    module.getRepoVersionMin(),
                    module.getRepoVersionMax());
        }
    }

    private void checkOwnVersion(ModuleProperties module) {
        ModuleVersionNumber version = module.getModuleVersionNumber();
        Optional<ModuleVersionNumber> known = registry.version(module.getId());
        int order = known.map(version::compareTo).orElse(1);
        if (order < 0) {
            throw AlfrescoRuntimeException.create(
                    "module.err.downgrading_not_supported", module.getId(), known.get(), version);
        }
        String step = known.isEmpty() ? "installing" : order == 0 ? "starting" : "upgrading";
        LOG.info(I18NUtil.getMessage("module.msg." + step, module.getId(), version, known.orElse(version)));
    }

    private void execute(ModuleProperties module, ModuleComponent component, Set<ModuleComponent> executed) {
        ModuleVersionNumber version = module.getModuleVersionNumber();
        if (!executed.add(component)
                || version.compareTo(component.getAppliesFromVersionNumber()) < 0
                || version.compareTo(component.getAppliesToVersionNumber()) > 0
                || component.isExecuteOnceOnly() && registry.hasRun(module.getId(), component.getName())) {
            return;
        }
        component.getDependsOn().forEach(needed -> execute(module, needed, executed));
        component.execute();
        registry.setRun(module.getId(), component.getName(), Instant.now());
    }

    private void warnMissing(String moduleId) {
        LOG.warn(I18NUtil.getMessage(
                "module.msg.missing", moduleId, registry.version(moduleId).orElseThrow()));
    }

    private static void reportOrphan(ModuleComponent component) {
        LOG.error(I18NUtil.getMessage(
                "module.err.component_in_missing_module", component.getName(), component.getModuleId()));
    }
}
