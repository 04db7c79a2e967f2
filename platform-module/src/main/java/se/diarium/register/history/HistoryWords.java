package se.diarium.register.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;
import se.diarium.register.Bodies;
import se.diarium.register.Body;
import se.diarium.register.DiariumModel;
import se.diarium.register.RecordKind;
import se.diarium.register.event.EventType;
import se.diarium.register.event.NewEvent;
import se.diarium.register.node.PersonNames;

/** Properties and values of events in words of one language. */
final class HistoryWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String CONTENT = "content";
    private static final String KIND = "kind";
    private static final String UNREAD = "unread";
    private static final String PREPARED_REASONS = "preparedReasons";
    private static final Pattern COVER = Pattern.compile("(\\d+): ([A-Z_]+)(.*)");
    private static final int KILO = 1000;
    private static final Set<String> BODIES = Set.of("body", "delegationBody", "nextBody", "ownBody");
    private static final Set<String> USERS = Set.of(
            "handler",
            "publishedBy",
            "releasedBy",
            "preparedBy",
            "withdrawnBy",
            "voidedBy",
            "delegationReportedBy",
            "noteBy",
            "deadlineMetBy",
            "deadlineWithdrawnBy",
            "linkEndedBy",
            "outcomeBy");

    private final DictionaryService dictionary;
    private final Bodies bodies;
    private final PersonNames persons;
    private final ReferredNames referred;
    private final ZoneId zone;
    private final Locale language;

    HistoryWords(
            DictionaryService dictionary,
            Bodies bodies,
            PersonNames persons,
            ReferredNames referred,
            ZoneId zone,
            Locale language) {
        this.dictionary = dictionary;
        this.bodies = bodies;
        this.persons = persons;
        this.referred = referred;
        this.zone = zone;
        this.language = language;
    }

    /** The same in the language of a reader. */
    HistoryWords in(Locale reader) {
        return new HistoryWords(dictionary, bodies, persons, referred, zone, reader);
    }

    String person(String userName) {
        return persons.of(userName);
    }

    String event(EventType type) {
        return event(type.name());
    }

    /** What is called by the name of a type, which somebody may have changed in the table. */
    String event(String type) {
        return message("diarium.event." + type, type);
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
        if (property.equals(KIND)) {
            return RecordKind.byCode(stored)
                    .map(kind -> message("diarium.history.kind." + kind.code(), kind.code()))
                    .orElse(stored);
        }
        if (property.equals(UNREAD)) {
            return stored.lines().map(this::place).collect(Collectors.joining(", "));
        }
        if (property.equals(PREPARED_REASONS)) {
            return stored.lines().map(this::preparation).collect(Collectors.joining(", "));
        }
        if (BODIES.contains(property)) {
            return bodies.byCode(stored).map(Body::name).orElse(stored);
        }
        if (USERS.contains(property)) {
            return persons.of(stored);
        }
        if (property.equals(CONTENT)
                || definition.filter(HistoryWords::isContent).isPresent()) {
            return file(stored);
        }
        return referred.name(property, stored)
                .or(() -> definition.map(found -> value(found, stored)))
                .orElse(stored);
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

    /** What the history keeps of a file is where it is stored, its media type and its size in bytes. */
    private String file(String stored) {
        String[] parts = stored.split(" ");
        if (parts.length < 3) {
            return stored;
        }
        String type = message("diarium.history.file." + parts[1], parts[1]);
        return type + ", " + size(Long.parseLong(parts[2]));
    }

    /** A part of a file that could not be read: a page or an attachment by its number or name, or all that is left. */
    private String place(String stored) {
        int colon = stored.indexOf(':');
        String part = colon < 0 ? stored : stored.substring(0, colon);
        String word = message("diarium.history.unread." + part, part);
        return colon < 0 ? word : word + " " + stored.substring(colon + 1);
    }

    /** What was covered on a page and why, or why something that was found goes out as it is. */
    private String preparation(String stored) {
        Matcher cover = COVER.matcher(stored);
        if (cover.matches()) {
            String page = message("diarium.history.unread.page", "") + " " + cover.group(1);
            return page + ": " + message("diarium.history.cover." + cover.group(2), cover.group(2)) + cover.group(3);
        }
        return message("diarium.history.released", "") + stored.substring(stored.indexOf(':'));
    }

    private static String size(long bytes) {
        return bytes < KILO ? bytes + " B" : Math.round(bytes / (double) KILO) + " kB";
    }

    private String message(String key, String otherwise) {
        String message = I18NUtil.getMessage(key, language);
        return message == null ? otherwise : message;
    }
}
