package se.diarium.register.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;
import se.diarium.register.DiariumModel;
import se.diarium.register.event.EventType;
import se.diarium.register.event.NewEvent;

/** Properties and values of events in words of one language. */
final class HistoryWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String CONTENT = "content";

    private final DictionaryService dictionary;
    private final ZoneId zone;
    private final Locale language;

    HistoryWords(DictionaryService dictionary, ZoneId zone, Locale language) {
        this.dictionary = dictionary;
        this.zone = zone;
        this.language = language;
    }

    /** The same in the language of a reader. */
    HistoryWords in(Locale reader) {
        return new HistoryWords(dictionary, zone, reader);
    }

    String event(EventType type) {
        return message("diarium.event." + type.name(), type.name());
    }

    /** What nodes of a type are called. */
    String type(QName type) {
        return message("dia_contentmodel.type.dia_" + type.getLocalName() + ".title", type.getLocalName());
    }

    String label(String property) {
        if (property.startsWith(NewEvent.EXPLANATION)) {
            String name = property.substring(NewEvent.EXPLANATION.length());
            return message("diarium.history." + name, name);
        }
        String own = message("diarium.history." + property, property);
        String tie = message("dia_contentmodel.association.dia_" + property + ".title", own);
        return message("dia_contentmodel.property.dia_" + property + ".title", tie);
    }

    /** The value as people read it; null for none. */
    String value(String property, String stored) {
        if (stored == null) {
            return null;
        }
        Optional<PropertyDefinition> definition =
                Optional.ofNullable(dictionary.getProperty(QName.createQName(DiariumModel.URI, property)));
        if (property.equals(CONTENT)
                || definition.filter(HistoryWords::isContent).isPresent()) {
            return file(stored);
        }
        return definition.map(found -> value(found, stored)).orElse(stored);
    }

    private static boolean isContent(PropertyDefinition definition) {
        return DataTypeDefinition.CONTENT.equals(definition.getDataType().getName());
    }

    private String value(PropertyDefinition definition, String stored) {
        QName type = definition.getDataType().getName();
        if (DataTypeDefinition.DATE.equals(type)) {
            return Instant.parse(stored).atZone(zone).toLocalDate().toString();
        }
        if (DataTypeDefinition.DATETIME.equals(type)) {
            return TIME.format(Instant.parse(stored).atZone(zone));
        }
        return definition.getConstraints().stream()
                .map(constraint -> listed(constraint, stored))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(stored);
    }

    private Optional<String> listed(ConstraintDefinition constraint, String stored) {
        QName name = constraint.getRef() == null ? constraint.getName() : constraint.getRef();
        return Optional.ofNullable(
                I18NUtil.getMessage("listconstraint.dia_" + name.getLocalName() + "." + stored, language));
    }

    /** What the history keeps of a file is where it is stored, its media type and its size. */
    private static String file(String stored) {
        int place = stored.indexOf(' ');
        return place < 0 ? stored : stored.substring(place + 1) + " B";
    }

    private String message(String key, String otherwise) {
        String message = I18NUtil.getMessage(key, language);
        return message == null ? otherwise : message;
    }
}
