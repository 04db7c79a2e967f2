package se.diarium.decision.delegation;

import org.springframework.core.io.DefaultResourceLoader;
import se.diarium.register.setup.RegisterSettings;
import se.diarium.settings.Settings;

/**
 * What a region decides of delegation.
 *
 * @param order what its bodies have delegated
 */
public record DelegationSettings(DelegationOrder order) {

    private static final String NAME = "diarium.delegationOrder";
    private static final String SHIPPED = "classpath:alfresco/module/diarium-platform/delegation.yaml";
    private static final String ORDER =
            "a YAML file with the list delegationOrder, as classpath:... or file:/..., or nothing";

    /**
     * Reads the order. The one that comes with the module is for the bodies that come with it, so it is none where they are those of a
     * governance model.
     *
     * @throws se.diarium.settings.WrongSettingException when the order cannot be used
     */
    public static DelegationSettings read(Settings settings, RegisterSettings register) {
        String file = settings.text(NAME);
        if (file.isEmpty() || file.equals(SHIPPED) && register.ofModel()) {
            return new DelegationSettings(DelegationOrder.NONE);
        }
        DefaultResourceLoader files = new DefaultResourceLoader(DelegationSettings.class.getClassLoader());
        DelegationOrderFile reader = new DelegationOrderFile(register.bodies());
        return new DelegationSettings(settings.read(NAME, ORDER, text -> reader.read(files.getResource(text))));
    }
}
