package se.diarium.embedded.module;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.module.ModuleComponent;
import org.alfresco.service.cmr.module.ModuleDetails;
import org.alfresco.service.cmr.module.ModuleService;
import org.alfresco.util.VersionNumber;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** {@link ModuleService} over {@code alfresco/module/<id>/module.properties} of the class path. */
public final class InstalledModules implements ModuleService {

    private static final String LOCATION = "classpath*:alfresco/module/*/module.properties";

    private final Map<String, ModuleProperties> modules = new TreeMap<>();
    private final ModuleRegistry registry;
    private final ModuleStart start;

    /**
     * @param version the version of the platform whose behaviour the host has, as {@code version.major}, {@code
     *     version.minor} and {@code version.revision}
     */
    public InstalledModules(ModuleRegistry registry, Properties version) {
        this.registry = registry;
        for (ModuleProperties module : read()) {
            modules.put(module.getId(), module);
        }
        this.start = new ModuleStart(modules, registry, number(version));
    }

    @Override
    public ModuleDetails getModule(String moduleId) {
        return modules.get(moduleId);
    }

    @Override
    public List<ModuleDetails> getAllModules() {
        return List.copyOf(modules.values());
    }

    @Override
    public List<ModuleDetails> getMissingModules() {
        List<ModuleDetails> missing = new ArrayList<>();
        for (String id : registry.moduleIds()) {
            if (!modules.containsKey(id)) {
                registry.version(id).ifPresent(version -> missing.add(ModuleProperties.gone(id, version)));
            }
        }
        return missing;
    }

    @Override
    public void registerComponent(ModuleComponent component) {
        start.register(component);
    }

    @Override
    public void startModules() {
        start.run();
    }

    @Override
    public void shutdownModules() {
        start.shutdown();
    }

    private static VersionNumber number(Properties version) {
        return new VersionNumber(String.join(
                ".",
                version.getProperty("version.major"),
                version.getProperty("version.minor"),
                version.getProperty("version.revision")));
    }

    private static List<ModuleProperties> read() {
        List<ModuleProperties> found = new ArrayList<>();
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(LOCATION)) {
                found.add(read(resource));
            }
        } catch (IOException e) {
            throw new AlfrescoRuntimeException("Failed to retrieve module information", e);
        }
        return found;
    }

    private static ModuleProperties read(Resource resource) {
        try (InputStream source = resource.getInputStream()) {
            Properties properties = new Properties();
            properties.load(source);
            return new ModuleProperties(properties);
        } catch (IOException | AlfrescoRuntimeException e) {
            throw AlfrescoRuntimeException.create(e, "module.err.unable_to_open_module_properties", resource);
        }
    }
}
