package se.diarium.embedded.node.value;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

/** Shows texts in several languages as the one in the caller's language, and puts such a text back among the others. */
public final class MultilingualValues {
    private final DictionaryService dictionary;

    public MultilingualValues(DictionaryService dictionary) {
        this.dictionary = dictionary;
    }

    /** What the caller sees of a stored value; the caller's own copy. */
    public Serializable outbound(Serializable stored) {
        if (stored instanceof MLText text) {
            return text.getClosestValue(I18NUtil.getContentLocale());
        }
        if (stored instanceof Collection<?> several) {
            ArrayList<Serializable> shown = new ArrayList<>();
            several.forEach(one -> shown.add(outbound((Serializable) one)));
            return shown;
        }
        return stored;
    }

    /** What is to be stored of given values; null gives none. */
    public Map<QName, Serializable> inbound(Map<QName, Serializable> given, Map<QName, Serializable> stored) {
        Map<QName, Serializable> values = new HashMap<>();
        if (given != null) {
            given.forEach((name, value) -> values.put(name, inbound(name, value, stored.get(name))));
        }
        return values;
    }

    /** What is to be stored of a given value, with the other languages that were stored before. */
    private Serializable inbound(QName property, Serializable given, Serializable stored) {
        PropertyDefinition definition = dictionary.getProperty(property);
        if (!(given instanceof String text)
                || definition == null
                || definition.isMultiValued()
                || !definition.getDataType().getName().equals(DataTypeDefinition.MLTEXT)) {
            return given;
        }
        MLText all = new MLText();
        if (stored instanceof MLText before) {
            all.putAll(before);
        }
        Locale locale = I18NUtil.getContentLocaleLang();
        Locale nearest = I18NUtil.getNearestLocale(locale, all.keySet());
        all.put(nearest == null ? locale : nearest, text);
        return all;
    }
}
