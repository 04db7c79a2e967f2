package se.diarium.embedded.node.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

/** One value of a property in JSON. */
final class ValueCodec {
    private final ObjectMapper mapper;

    ValueCodec(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    JsonNode encode(Serializable value) {
        if (value == null) {
            return mapper.nullNode();
        } else if (value instanceof String text) {
            return mapper.getNodeFactory().textNode(text);
        } else if (value instanceof Boolean flag) {
            return mapper.getNodeFactory().booleanNode(flag);
        } else if (value instanceof Collection<?> several) {
            ArrayNode array = mapper.createArrayNode();
            several.forEach(one -> array.add(encode((Serializable) one)));
            return array;
        } else if (value instanceof MLText text) {
            ObjectNode languages = mapper.createObjectNode();
            text.forEach((locale, one) -> languages.put(locale.toString(), one));
            return mapper.createObjectNode().set("mltext", languages);
        }
        return mapper.createObjectNode().put(kind(value), text(value));
    }

    private static String kind(Serializable value) {
        if (value instanceof Integer) {
            return "int";
        } else if (value instanceof Long) {
            return "long";
        } else if (value instanceof Float) {
            return "float";
        } else if (value instanceof Double) {
            return "double";
        } else if (value instanceof Date) {
            return "date";
        } else if (value instanceof QName) {
            return "qname";
        } else if (value instanceof NodeRef) {
            return "noderef";
        } else if (value instanceof ContentData) {
            return "content";
        } else if (value instanceof Locale) {
            return "locale";
        } else if (value instanceof ChildAssociationRef) {
            return "childassocref";
        } else if (value instanceof AssociationRef) {
            return "assocref";
        }
        throw new IllegalArgumentException(
                "A property cannot hold a " + value.getClass().getName());
    }

    private static String text(Serializable value) {
        return value instanceof Date date ? Long.toString(date.getTime()) : value.toString();
    }

    Serializable decode(JsonNode json) {
        if (json.isNull()) {
            return null;
        } else if (json.isTextual()) {
            return json.textValue();
        } else if (json.isBoolean()) {
            return json.booleanValue();
        } else if (json.isArray()) {
            ArrayList<Serializable> several = new ArrayList<>();
            json.forEach(one -> several.add(decode(one)));
            return several;
        }
        Map.Entry<String, JsonNode> field = json.fields().next();
        return field.getKey().equals("mltext")
                ? multilingual(field.getValue())
                : decode(field.getKey(), field.getValue().textValue());
    }

    private static MLText multilingual(JsonNode languages) {
        MLText text = new MLText();
        languages
                .fields()
                .forEachRemaining(entry -> text.put(
                        I18NUtil.parseLocale(entry.getKey()), entry.getValue().textValue()));
        return text;
    }

    private static Serializable decode(String kind, String text) {
        return switch (kind) {
            case "int" -> Integer.valueOf(text);
            case "long" -> Long.valueOf(text);
            case "float" -> Float.valueOf(text);
            case "double" -> Double.valueOf(text);
            case "date" -> new Date(Long.parseLong(text));
            case "qname" -> QName.createQName(text);
            case "noderef" -> new NodeRef(text);
            case "content" -> ContentData.createContentProperty(text);
            case "locale" -> I18NUtil.parseLocale(text);
            case "childassocref" -> new ChildAssociationRef(text);
            case "assocref" -> new AssociationRef(text);
            default -> throw new AlfrescoRuntimeException("A property is of the unknown kind " + kind);
        };
    }
}
