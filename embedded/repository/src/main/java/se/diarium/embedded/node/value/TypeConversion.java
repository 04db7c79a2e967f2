package se.diarium.embedded.node.value;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

/** Turns one value into a data type. */
final class TypeConversion {
    private final Map<QName, Function<Serializable, Serializable>> conversions = new HashMap<>();

    TypeConversion(NamespacePrefixResolver namespaces) {
        conversions.put(DataTypeDefinition.TEXT, TypeConversion::text);
        conversions.put(DataTypeDefinition.MLTEXT, value -> value instanceof MLText ? value : new MLText(text(value)));
        conversions.put(DataTypeDefinition.INT, value -> Integer.valueOf((int) whole(value)));
        conversions.put(DataTypeDefinition.LONG, value -> Long.valueOf(whole(value)));
        conversions.put(DataTypeDefinition.FLOAT, value -> Float.valueOf((float) decimal(value)));
        conversions.put(DataTypeDefinition.DOUBLE, value -> Double.valueOf(decimal(value)));
        conversions.put(DataTypeDefinition.BOOLEAN, TypeConversion::flag);
        conversions.put(DataTypeDefinition.DATE, TypeConversion::date);
        conversions.put(DataTypeDefinition.DATETIME, TypeConversion::date);
        conversions.put(
                DataTypeDefinition.QNAME,
                value -> value instanceof QName ? value : QName.resolveToQName(namespaces, text(value)));
        conversions.put(
                DataTypeDefinition.NODE_REF, value -> value instanceof NodeRef ? value : new NodeRef(text(value)));
        conversions.put(
                DataTypeDefinition.CATEGORY, value -> value instanceof NodeRef ? value : new NodeRef(text(value)));
        conversions.put(
                DataTypeDefinition.CONTENT,
                value -> value instanceof ContentData ? value : ContentData.createContentProperty(text(value)));
        conversions.put(
                DataTypeDefinition.LOCALE,
                value -> value instanceof Locale ? value : I18NUtil.parseLocale(text(value)));
        conversions.put(
                DataTypeDefinition.CHILD_ASSOC_REF,
                value -> value instanceof ChildAssociationRef ? value : new ChildAssociationRef(text(value)));
        conversions.put(
                DataTypeDefinition.ASSOC_REF,
                value -> value instanceof AssociationRef ? value : new AssociationRef(text(value)));
    }

    Serializable convert(QName type, Serializable value) {
        Function<Serializable, Serializable> conversion = conversions.get(type);
        return value == null || conversion == null ? value : conversion.apply(value);
    }

    private static String text(Serializable value) {
        if (value instanceof Date date) {
            return date.toInstant().toString();
        }
        return value instanceof MLText text ? text.getDefaultValue() : value.toString();
    }

    private static long whole(Serializable value) {
        return value instanceof Number number
                ? number.longValue()
                : Long.parseLong(text(value).trim());
    }

    private static double decimal(Serializable value) {
        return value instanceof Number number
                ? number.doubleValue()
                : Double.parseDouble(text(value).trim());
    }

    private static Serializable flag(Serializable value) {
        if (value instanceof Boolean) {
            return value;
        }
        return value instanceof Number number
                ? number.longValue() != 0
                : Boolean.valueOf(text(value).trim());
    }

    private static Serializable date(Serializable value) {
        if (value instanceof Date) {
            return value;
        }
        if (value instanceof Number number) {
            return new Date(number.longValue());
        }
        String text = text(value).trim();
        try {
            return text.indexOf('T') < 0
                    ? Date.from(LocalDate.parse(text)
                            .atStartOfDay(ZoneId.systemDefault())
                            .toInstant())
                    : Date.from(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not a date: " + text, e);
        }
    }
}
