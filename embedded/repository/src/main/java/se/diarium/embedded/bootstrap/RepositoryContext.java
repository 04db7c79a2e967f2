package se.diarium.embedded.bootstrap;

import java.util.Properties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.ClassPathXmlApplicationContext;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;

/** The one Spring context of the host's areas and then of the modules. */
final class RepositoryContext {

    private static final String[] LOCATIONS = {
        "classpath*:se/diarium/embedded/context/*-context.xml", "classpath*:alfresco/module/*/module-context.xml"
    };

    private RepositoryContext() {}

    static ConfigurableApplicationContext start(Properties properties) {
        ClassPathXmlApplicationContext context = new ClassPathXmlApplicationContext(LOCATIONS, false);
        context.setDisplayName("repository");
        PropertySourcesPlaceholderConfigurer placeholders = new PropertySourcesPlaceholderConfigurer();
        placeholders.setProperties(properties);
        placeholders.setLocalOverride(true);
        context.addBeanFactoryPostProcessor(beans -> beans.registerSingleton("global-properties", properties));
        context.addBeanFactoryPostProcessor(placeholders);
        try {
            context.refresh();
            return context;
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }
}
