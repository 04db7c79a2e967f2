package se.diarium.embedded.node.value;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.namespace.QName;

/**
 * The properties of a node as one JSON text, the form in which a row keeps them: namespaces, in them local names, in them values. A text, a
 * truth value and null are themselves, several values are an array, everything else is an object of one field that names the kind.
 */
public final class PropertyCodec {
    private final ObjectMapper mapper = new ObjectMapper();
    private final ValueCodec values = new ValueCodec(mapper);

    public String encode(Map<QName, Serializable> properties) {
        ObjectNode document = mapper.createObjectNode();
        properties.forEach((name, value) -> {
            String uri = name.getNamespaceURI();
            ObjectNode namespace = document.get(uri) instanceof ObjectNode known ? known : document.putObject(uri);
            namespace.set(name.getLocalName(), values.encode(value));
        });
        return document.toString();
    }

    public Map<QName, Serializable> decode(String json) {
        Map<QName, Serializable> properties = new HashMap<>();
        document(json).fields().forEachRemaining(namespace -> namespace
                .getValue()
                .fields()
                .forEachRemaining(entry -> properties.put(
                        QName.createQName(namespace.getKey(), entry.getKey()), values.decode(entry.getValue()))));
        return properties;
    }

    private JsonNode document(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AlfrescoRuntimeException("The properties of a node cannot be read", e);
        }
    }
}
