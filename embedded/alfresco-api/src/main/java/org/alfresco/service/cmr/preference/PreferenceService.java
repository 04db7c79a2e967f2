package org.alfresco.service.cmr.preference;

import java.io.Serializable;
import java.util.Map;

/** What users have chosen for themselves, by name; the user's language is {@code locale}. */
public interface PreferenceService {

    /** Null where the user has chosen nothing. For the user, the administrators and the system alone. */
    Serializable getPreference(String userName, String preferenceName);

    /** Adds to what the user has chosen, or replaces it, name by name. */
    void setPreferences(String userName, Map<String, Serializable> preferences);
}
