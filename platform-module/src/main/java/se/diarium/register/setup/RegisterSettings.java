package se.diarium.register.setup;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.core.io.DefaultResourceLoader;
import se.diarium.register.Bodies;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.SecrecyGrounds;
import se.diarium.register.number.DiarienummerPattern;
import se.diarium.register.number.Numbering;
import se.diarium.settings.Settings;

/**
 * What a region decides of its register.
 *
 * @param bodies its bodies, each with a series of its own
 * @param numbering how its diarienummer are written
 * @param calendar days in its time zone
 * @param secrecyGrounds the provisions it claims secrecy by
 * @param usual how diarienummer are written where neither a body nor the governance model says so
 * @param ofModel whether the bodies are those of the region's governance model
 */
public record RegisterSettings(
        Bodies bodies,
        Numbering numbering,
        RegisterCalendar calendar,
        SecrecyGrounds secrecyGrounds,
        DiarienummerPattern usual,
        boolean ofModel) {

    private static final String NAME = "diarium.bodies";
    private static final String SHIPPED = "classpath:alfresco/module/diarium-platform/bodies.yaml";

    private static final String BODIES = "a YAML file with the list bodies, as classpath:... or file:/..., or nothing";
    private static final String GROUNDS = "a YAML file with the list grounds, as classpath:... or file:/...";
    private static final String PATTERN =
            "{series}, {number} or {number:5}, {year} or {yy}, with separators, such as {series}/{number}/{year}";
    private static final String ZONE = "the name of a time zone, such as Europe/Stockholm";

    /**
     * Reads the settings. A file of bodies goes before the governance model, and that before the bodies that come with the module.
     *
     * @param modelled the bodies of the governance model; null where the region has none
     * @throws se.diarium.settings.WrongSettingException when a setting cannot be used
     */
    public static RegisterSettings read(Settings settings, ModelledBodies modelled) {
        DefaultResourceLoader files = new DefaultResourceLoader(RegisterSettings.class.getClassLoader());
        DiarienummerPattern usual = settings.read("diarium.number.pattern", PATTERN, DiarienummerPattern::of);
        boolean ofModel = modelled != null && settings.text(NAME).isEmpty();
        Bodies bodies = ofModel ? modelled.bodies() : bodies(settings, files);
        return new RegisterSettings(
                bodies,
                ofModel ? numbering(modelled, usual) : bodies.numbering(usual),
                new RegisterCalendar(Clock.system(settings.read("diarium.zone", ZONE, ZoneId::of))),
                settings.read(
                        "diarium.secrecyGrounds", GROUNDS, text -> SecrecyGroundsFile.read(files.getResource(text))),
                usual,
                ofModel);
    }

    private static Bodies bodies(Settings settings, DefaultResourceLoader files) {
        return settings.text(NAME).isEmpty()
                ? BodiesFile.read(files.getResource(SHIPPED))
                : settings.read(NAME, BODIES, text -> BodiesFile.read(files.getResource(text)));
    }

    /** How the bodies of a model write their numbers. */
    Numbering numbering(ModelledBodies modelled) {
        return numbering(modelled, usual);
    }

    private static Numbering numbering(ModelledBodies modelled, DiarienummerPattern usual) {
        return modelled.bodies().numbering(modelled.pattern() == null ? usual : modelled.pattern());
    }
}
