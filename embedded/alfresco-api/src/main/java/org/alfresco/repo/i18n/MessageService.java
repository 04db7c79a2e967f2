package org.alfresco.repo.i18n;

import java.util.Locale;
import java.util.Set;
import org.alfresco.service.cmr.i18n.MessageLookup;

/** The repository's texts and the locale of the current thread. */
public interface MessageService extends MessageLookup {

    void setLocale(Locale locale);

    Locale getLocale();

    void setContentLocale(Locale locale);

    Locale getContentLocale();

    Locale getNearestLocale(Locale templateLocale, Set<Locale> options);

    Locale parseLocale(String localeStr);

    void registerResourceBundle(String bundlePath);

    Set<String> getRegisteredBundles();
}
