package se.diarium.register.node;

import java.util.Map;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import se.diarium.RunningRegister;
import se.diarium.register.CaseRegister;

/** The register's services made once more over the same repository, with some parts replaced by others. */
final class RewiredRegister {

    private static final String[] BETWEEN = {
        "diarium.caseRules", "diarium.caseMapper", "diarium.caseReading", "diarium.caseIntake", "diarium.caseRegister"
    };

    private RewiredRegister() {}

    /** @param replaced by name of the bean that is replaced */
    static CaseRegister with(RunningRegister register, Map<String, Object> replaced) {
        DefaultListableBeanFactory running = (DefaultListableBeanFactory)
                ((ConfigurableApplicationContext) register.repository().context()).getBeanFactory();
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory(running);
        for (String name : BETWEEN) {
            beans.registerBeanDefinition(name, running.getMergedBeanDefinition(name));
        }
        replaced.forEach(beans::registerSingleton);
        return beans.getBean("diarium.caseRegister", CaseRegister.class);
    }
}
