package se.diarium.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.alfresco.service.cmr.module.ModuleDetails;
import org.alfresco.util.VersionNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Refuses a platform older than the module is made for, before any bean is made that such a platform would break. The platform
 * compares the versions itself, but only once everything is there.
 */
public final class PlatformCheck implements BeanFactoryPostProcessor, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(PlatformCheck.class);
    private static final String PLATFORM = "alfresco/version.properties";
    private static final String MODULE = "alfresco/module/diarium-platform/module.properties";

    /** Before the settings are checked. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 1;
    }

    /** @throws StartRefusedException when the platform is too old */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        Properties platform = properties(PLATFORM, beans);
        VersionNumber here = new VersionNumber(String.join(
                ".",
                platform.getProperty("version.major"),
                platform.getProperty("version.minor"),
                platform.getProperty("version.revision")));
        Properties module = properties(MODULE, beans);
        String least = module.getProperty(ModuleDetails.PROP_REPO_VERSION_MIN);
        if (here.compareTo(new VersionNumber(least)) < 0) {
            String reason = "Diarium " + module.getProperty(ModuleDetails.PROP_VERSION)
                    + " does not start. It needs Alfresco " + least + " or later, and this is " + here + ".";
            LOG.error(reason);
            throw new StartRefusedException(reason);
        }
    }

    private static Properties properties(String name, ConfigurableListableBeanFactory beans) {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource(name, beans.getBeanClassLoader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
