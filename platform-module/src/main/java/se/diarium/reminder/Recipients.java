package se.diarium.reminder;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.preference.PreferenceService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import se.diarium.settings.MailSettings;

/** Addresses and languages of users. Run as the system: the preferences of others are closed to everybody else. */
public class Recipients {

    /** Where the platform, too, looks for the language that somebody is to be written to in. */
    private static final String LANGUAGE = "locale";

    private static final Set<String> LANGUAGES = Set.of("sv", "en");

    private final PersonService people;
    private final NodeService nodes;
    private final PreferenceService preferences;
    private final Locale otherwise;

    Recipients(PersonService people, NodeService nodes, PreferenceService preferences, MailSettings settings) {
        this.people = people;
        this.nodes = nodes;
        this.preferences = preferences;
        this.otherwise = settings.language();
    }

    /** Nothing for a user who is gone, is disabled or has no address. */
    public Optional<Recipient> of(String user) {
        if (!people.personExists(user) || !people.isEnabled(user)) {
            return Optional.empty();
        }
        return nodes.getProperty(people.getPerson(user), ContentModel.PROP_EMAIL) instanceof String address
                        && !address.isBlank()
                ? Optional.of(new Recipient(address.strip(), language(user)))
                : Optional.empty();
    }

    private Locale language(String user) {
        if (preferences.getPreference(user, LANGUAGE) instanceof String chosen) {
            String language = Locale.forLanguageTag(chosen.replace('_', '-')).getLanguage();
            return LANGUAGES.contains(language) ? Locale.forLanguageTag(language) : otherwise;
        }
        return otherwise;
    }
}
