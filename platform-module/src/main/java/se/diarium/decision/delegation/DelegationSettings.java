package se.diarium.decision.delegation;

import org.springframework.core.io.DefaultResourceLoader;
import se.diarium.register.Bodies;
import se.diarium.settings.Settings;

/**
 * What a region decides of delegation.
 *
 * @param order what its bodies have delegated
 */
public record DelegationSettings(DelegationOrder order) {

    private static final String NAME = "diarium.delegationOrder";
    private static final String ORDER =
            "a YAML file with the list delegationOrder, as classpath:... or file:/..., or nothing";

    /** @throws se.diarium.settings.WrongSettingException when the order cannot be used */
    public static DelegationSettings read(Settings settings, Bodies bodies) {
        if (settings.text(NAME).isEmpty()) {
            return new DelegationSettings(DelegationOrder.NONE);
        }
        DefaultResourceLoader files = new DefaultResourceLoader(DelegationSettings.class.getClassLoader());
        DelegationOrderFile reader = new DelegationOrderFile(bodies);
        return new DelegationSettings(settings.read(NAME, ORDER, text -> reader.read(files.getResource(text))));
    }
}
