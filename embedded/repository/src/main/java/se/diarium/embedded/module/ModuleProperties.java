package se.diarium.embedded.module;

import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.module.ModuleVersionNumber;
import org.alfresco.service.cmr.module.ModuleDetails;
import org.alfresco.service.cmr.module.ModuleInstallState;
import org.alfresco.util.VersionNumber;

/** A module's {@code module.properties}, checked. */
final class ModuleProperties implements ModuleDetails {

    private static final long serialVersionUID = 1L;
    private static final int COMPARED_PARTS = 3;

    private final Properties properties;

    /**
     * @throws AlfrescoRuntimeException when a required property is missing or one is malformed
     */
    ModuleProperties(Properties properties) {
        this.properties = new Properties();
        properties
                .stringPropertyNames()
                .forEach(name -> this.properties.setProperty(
                        name, properties.getProperty(name).trim()));
        List<String> missing = List.of(PROP_ID, PROP_VERSION, PROP_TITLE, PROP_DESCRIPTION).stream()
                .filter(name -> this.properties.getProperty(name) == null)
                .toList();
        if (!missing.isEmpty()) {
            throw new AlfrescoRuntimeException("The following module properties need to be defined: " + missing);
        }
        if (getId().matches(INVALID_ID_REGEX)) {
            throw new AlfrescoRuntimeException("The module ID '" + getId()
                    + "' is invalid.  It may consist of valid characters, numbers, '.', '_' and '-'");
        }
        if (getRepoVersionMax().compareTo(getRepoVersionMin()) < 0) {
            throw new AlfrescoRuntimeException("The max repo version must be greater than the min repo version: "
                    + getId() + " " + getRepoVersionMin() + " " + getRepoVersionMax());
        }
    }

    /** A module of which only a name and a version are left. */
    static ModuleProperties gone(String id, ModuleVersionNumber version) {
        Properties properties = new Properties();
        properties.setProperty(PROP_ID, id);
        properties.setProperty(PROP_VERSION, version.toString());
        properties.setProperty(PROP_TITLE, "");
        properties.setProperty(PROP_DESCRIPTION, "");
        return new ModuleProperties(properties);
    }

    /** The modules that have to be there before this one starts. */
    List<String> dependencies() {
        return properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(PROP_DEPENDS_PREFIX))
                .map(name -> name.substring(PROP_DEPENDS_PREFIX.length()))
                .sorted()
                .toList();
    }

    @Override
    public Properties getProperties() {
        return (Properties) properties.clone();
    }

    @Override
    public String getId() {
        return properties.getProperty(PROP_ID);
    }

    @Override
    public List<String> getAliases() {
        return Arrays.stream(properties.getProperty(PROP_ALIASES, "").split(","))
                .map(String::trim)
                .filter(alias -> !alias.isEmpty())
                .toList();
    }

    @Override
    public ModuleVersionNumber getModuleVersionNumber() {
        return new ModuleVersionNumber(properties.getProperty(PROP_VERSION));
    }

    @Override
    public String getTitle() {
        return properties.getProperty(PROP_TITLE);
    }

    @Override
    public String getDescription() {
        return properties.getProperty(PROP_DESCRIPTION);
    }

    @Override
    public VersionNumber getRepoVersionMin() {
        return repositoryVersion(PROP_REPO_VERSION_MIN, VersionNumber.VERSION_ZERO);
    }

    @Override
    public VersionNumber getRepoVersionMax() {
        return repositoryVersion(PROP_REPO_VERSION_MAX, VersionNumber.VERSION_BIG);
    }

    @Override
    public Date getInstallDate() {
        return null;
    }

    @Override
    public ModuleInstallState getInstallState() {
        return ModuleInstallState.UNKNOWN;
    }

    @Override
    public String toString() {
        return getId() + " " + getModuleVersionNumber();
    }

    /** Only three parts count, as on the platform. */
    private VersionNumber repositoryVersion(String property, VersionNumber otherwise) {
        String written = properties.getProperty(property);
        if (written == null || written.isEmpty()) {
            return otherwise;
        }
        String[] parts = written.split("\\.");
        return new VersionNumber(String.join(".", Arrays.copyOf(parts, Math.min(parts.length, COMPARED_PARTS))));
    }
}
