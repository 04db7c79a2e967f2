package se.diarium.embedded.message;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.alfresco.repo.i18n.MessageService;
import org.springframework.extensions.surf.util.I18NUtil;

/** {@link MessageService} over {@link I18NUtil}, which holds the bundles of the whole process. */
public final class RegisteredMessages implements MessageService {

    private final Set<String> registered = new ConcurrentSkipListSet<>();

    @Override
    public void setLocale(Locale locale) {
        I18NUtil.setLocale(locale);
    }

    @Override
    public Locale getLocale() {
        return I18NUtil.getLocale();
    }

    @Override
    public void setContentLocale(Locale locale) {
        I18NUtil.setContentLocale(locale);
    }

    @Override
    public Locale getContentLocale() {
        return I18NUtil.getContentLocale();
    }

    @Override
    public Locale getNearestLocale(Locale templateLocale, Set<Locale> options) {
        return I18NUtil.getNearestLocale(templateLocale, options);
    }

    @Override
    public Locale parseLocale(String localeStr) {
        return I18NUtil.parseLocale(localeStr);
    }

    /** Takes a base name with dots or slashes. */
    @Override
    public void registerResourceBundle(String bundlePath) {
        String baseName = bundlePath.replace('/', '.');
        registered.add(baseName);
        I18NUtil.registerResourceBundle(baseName);
    }

    @Override
    public Set<String> getRegisteredBundles() {
        return Set.copyOf(registered);
    }

    @Override
    public String getMessage(String messageKey) {
        return I18NUtil.getMessage(messageKey);
    }

    @Override
    public String getMessage(String messageKey, Locale locale) {
        return I18NUtil.getMessage(messageKey, locale);
    }

    @Override
    public String getMessage(String messageKey, Object... params) {
        return I18NUtil.getMessage(messageKey, params);
    }

    @Override
    public String getMessage(String messageKey, Locale locale, Object... params) {
        return I18NUtil.getMessage(messageKey, locale, params);
    }
}
