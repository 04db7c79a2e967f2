package se.diarium.register.lifecycle;

import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import se.diarium.register.closing.Clearing;
import se.diarium.register.closing.ClosingCheck;

/**
 * Everything that takes part in closings, in the order of its definition. Collected when all beans are there, so that whoever
 * takes part may itself depend on the register; factories are not started for it.
 */
final class Participants implements BeanFactoryAware, SmartInitializingSingleton {

    private ListableBeanFactory beans;
    private List<ClosingCheck> checks = List.of();
    private List<Clearing> clearings = List.of();

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        beans = (ListableBeanFactory) beanFactory;
    }

    @Override
    public void afterSingletonsInstantiated() {
        checks = of(ClosingCheck.class);
        clearings = of(Clearing.class);
    }

    private <T> List<T> of(Class<T> type) {
        return List.copyOf(beans.getBeansOfType(type, false, false).values());
    }

    List<ClosingCheck> checks() {
        return checks;
    }

    List<Clearing> clearings() {
        return clearings;
    }
}
