package se.diarium.embedded.workflow;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;

/** Values of task properties in the type that the model gives them: what comes from a default or a form is text. */
final class VariableValues {
    private final NamespacePrefixResolver prefixes;

    VariableValues(NamespacePrefixResolver prefixes) {
        this.prefixes = prefixes;
    }

    /**
     * The value in the type of the property.
     *
     * @throws WorkflowException when it cannot be one
     */
    Object convert(PropertyDefinition property, Serializable value) {
        if (value instanceof Collection<?> many) {
            var converted = new ArrayList<Object>(many.size());
            many.forEach(each -> converted.add(convert(property.getDataType().getName(), each)));
            return converted;
        }
        var converted = convert(property.getDataType().getName(), value);
        if (converted == null || !property.isMultiValued()) {
            return converted;
        }
        var single = new ArrayList<Object>();
        single.add(converted);
        return single;
    }

    private Object convert(QName type, Object value) {
        if (value == null) {
            return null;
        }
        try {
            return converted(type, value);
        } catch (IllegalArgumentException | DateTimeParseException notOfTheType) {
            throw new WorkflowException("Not a value of type " + type + ": " + value, notOfTheType);
        }
    }

    private Object converted(QName type, Object value) {
        var text = value.toString().trim();
        if (DataTypeDefinition.TEXT.equals(type)) {
            return value.toString();
        } else if (DataTypeDefinition.INT.equals(type)) {
            return value instanceof Number number ? (Object) number.intValue() : Integer.valueOf(text);
        } else if (DataTypeDefinition.LONG.equals(type)) {
            return value instanceof Number number ? (Object) number.longValue() : Long.valueOf(text);
        } else if (DataTypeDefinition.FLOAT.equals(type)) {
            return value instanceof Number number ? (Object) number.floatValue() : Float.valueOf(text);
        } else if (DataTypeDefinition.DOUBLE.equals(type)) {
            return value instanceof Number number ? (Object) number.doubleValue() : Double.valueOf(text);
        } else if (DataTypeDefinition.BOOLEAN.equals(type)) {
            return value instanceof Boolean ? value : Boolean.valueOf(text);
        } else if (DataTypeDefinition.DATE.equals(type) || DataTypeDefinition.DATETIME.equals(type)) {
            return value instanceof Date ? value : date(text);
        } else if (DataTypeDefinition.QNAME.equals(type)) {
            return value instanceof QName ? value : qname(text);
        } else if (DataTypeDefinition.NODE_REF.equals(type)) {
            return value instanceof NodeRef ? value : new NodeRef(text);
        }
        return value;
    }

    private QName qname(String text) {
        return text.startsWith("{") ? QName.createQName(text) : QName.createQName(text, prefixes);
    }

    /** An ISO date (midnight where the server is) or an ISO instant. */
    private static Date date(String text) {
        if (text.indexOf('T') < 0) {
            return Date.from(
                    LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toInstant());
        }
        return Date.from(
                text.endsWith("Z")
                        ? Instant.parse(text)
                        : OffsetDateTime.parse(text).toInstant());
    }
}
