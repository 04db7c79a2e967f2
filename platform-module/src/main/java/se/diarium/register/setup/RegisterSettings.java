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
 */
public record RegisterSettings(
        Bodies bodies, Numbering numbering, RegisterCalendar calendar, SecrecyGrounds secrecyGrounds) {

    private static final String BODIES = "a YAML file with the list bodies, as classpath:... or file:/...";
    private static final String GROUNDS = "a YAML file with the list grounds, as classpath:... or file:/...";
    private static final String PATTERN =
            "{series}, {number} or {number:5}, {year} or {yy}, with separators, such as {series}/{number}/{year}";
    private static final String ZONE = "the name of a time zone, such as Europe/Stockholm";

    /** @throws se.diarium.settings.WrongSettingException when a setting cannot be used */
    public static RegisterSettings read(Settings settings) {
        DefaultResourceLoader files = new DefaultResourceLoader(RegisterSettings.class.getClassLoader());
        Bodies bodies = settings.read("diarium.bodies", BODIES, text -> BodiesFile.read(files.getResource(text)));
        return new RegisterSettings(
                bodies,
                bodies.numbering(settings.read("diarium.number.pattern", PATTERN, DiarienummerPattern::of)),
                new RegisterCalendar(Clock.system(settings.read("diarium.zone", ZONE, ZoneId::of))),
                settings.read(
                        "diarium.secrecyGrounds", GROUNDS, text -> SecrecyGroundsFile.read(files.getResource(text))));
    }
}
