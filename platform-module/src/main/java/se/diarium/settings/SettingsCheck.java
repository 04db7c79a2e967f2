package se.diarium.settings;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.Ordered;

/**
 * Reads all settings before any other bean is made, so that a wrong one is told in one line of the log instead of by the
 * beans that it would break.
 */
public final class SettingsCheck implements BeanFactoryPostProcessor, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsCheck.class);

    private final List<String> readers;

    /** @param readers names of the beans that read settings, and do nothing else */
    public SettingsCheck(List<String> readers) {
        this.readers = List.copyOf(readers);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    /** @throws StartRefusedException when a setting cannot be used */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        List<String> wrong = new ArrayList<>();
        for (String reader : readers) {
            try {
                beans.getBean(reader);
            } catch (BeanCreationException e) {
                if (!(e.getMostSpecificCause() instanceof WrongSettingException setting)) {
                    throw e;
                }
                // A reader that needs another one fails with it.
                if (!wrong.contains(setting.getMessage())) {
                    LOG.error("Diarium does not start. {}", setting.getMessage());
                    wrong.add(setting.getMessage());
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new StartRefusedException("Diarium does not start. " + String.join(" ", wrong));
        }
    }
}
