package se.diarium.embedded.dictionary;

import java.util.Locale;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

/** Titles and descriptions: from a message bundle under the platform's keys, else as the model has them. */
final class Labels {
    private final CompiledModel model;
    private final String kind;
    private final QName item;
    private final String title;
    private final String description;

    Labels(CompiledModel model, String kind, QName item, String title, String description) {
        this.model = model;
        this.kind = kind;
        this.item = item;
        this.title = title;
        this.description = description;
    }

    String title(MessageLookup messages, Locale locale) {
        return text(messages, locale, "title", title);
    }

    String description(MessageLookup messages, Locale locale) {
        return text(messages, locale, "description", description);
    }

    /** For example {@code dia_contentModel.property.dia_title.title}. */
    private String text(MessageLookup messages, Locale locale, String label, String otherwise) {
        if (messages == null) {
            return otherwise;
        }
        String name = item == null ? "" : "." + kind + "." + item.toPrefixString();
        String key = (model.getName().toPrefixString() + name + "." + label).replace(':', '_');
        String message = messages.getMessage(key, locale == null ? I18NUtil.getLocale() : locale);
        return message == null ? otherwise : message;
    }
}
