package se.diarium.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The operations of the API, as the host's own description of it tells. */
final class Operations {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final Map<String, Operation> byId = new LinkedHashMap<>();

    /** @param path with its variables in braces, from {@code /diarium} on */
    record Operation(String id, String method, String path) {

        boolean writes() {
            return !method.equals("GET");
        }
    }

    /** Reads the description that the host serves. */
    static Operations of(URI host) {
        Operations operations = new Operations();
        try {
            new ObjectMapper(new YAMLFactory())
                    .readTree(host.resolve("/alfresco/diarium/openapi.yaml").toURL())
                    .path("paths")
                    .fields()
                    .forEachRemaining(path -> operations.add(path.getKey(), path.getValue()));
        } catch (IOException e) {
            throw new UncheckedIOException("The description of the API cannot be read", e);
        }
        return operations;
    }

    private void add(String path, JsonNode item) {
        item.fields().forEachRemaining(entry -> {
            if (METHODS.contains(entry.getKey())) {
                String id = entry.getValue().path("operationId").asText();
                byId.put(id, new Operation(id, entry.getKey().toUpperCase(Locale.ROOT), path));
            }
        });
    }

    Set<String> ids() {
        return new TreeSet<>(byId.keySet());
    }

    Operation operation(String id) {
        Operation operation = byId.get(id);
        if (operation == null) {
            throw new IllegalArgumentException("The API has no operation " + id);
        }
        return operation;
    }
}
