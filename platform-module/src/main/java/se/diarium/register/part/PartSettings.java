package se.diarium.register.part;

import org.springframework.core.io.DefaultResourceLoader;
import se.diarium.register.vocabulary.Vocabulary;
import se.diarium.register.vocabulary.VocabularyFile;
import se.diarium.settings.Settings;

/**
 * What a region decides of what its cases have besides records.
 *
 * @param roles the roles that a party may have
 * @param classification the scheme that cases are classified by
 * @param classificationRequired whether a case must be classified when it is closed
 */
public record PartSettings(Vocabulary roles, Vocabulary classification, boolean classificationRequired) {

    private static final String ROLES = "a YAML file with the list roles, as classpath:... or file:/...";
    private static final String CLASSIFICATION =
            "a YAML file with the list classification, as classpath:... or file:/...";

    /** @throws se.diarium.settings.WrongSettingException when a setting cannot be used */
    public static PartSettings read(Settings settings) {
        DefaultResourceLoader files = new DefaultResourceLoader(PartSettings.class.getClassLoader());
        return new PartSettings(
                settings.read(
                        "diarium.partyRoles", ROLES, text -> VocabularyFile.read(files.getResource(text), "roles")),
                settings.read(
                        "diarium.classification",
                        CLASSIFICATION,
                        text -> VocabularyFile.read(files.getResource(text), "classification")),
                settings.flag("diarium.classification.required"));
    }
}
