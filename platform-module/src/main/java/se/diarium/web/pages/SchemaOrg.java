package se.diarium.web.pages;

import java.util.LinkedHashMap;
import java.util.Map;

/** Things in the words of schema.org, for the head of a page. What is not known is left out. */
public final class SchemaOrg {

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private SchemaOrg(String type) {
        properties.put("@type", type);
    }

    /** What a page is about. */
    public static SchemaOrg page(String type) {
        SchemaOrg thing = new SchemaOrg(type);
        thing.properties.put("@context", "https://schema.org");
        return thing;
    }

    /** What a page's thing has to do with. */
    public static SchemaOrg part(String type) {
        return new SchemaOrg(type);
    }

    /** The same with a property; with nothing new where there is no value. */
    public SchemaOrg with(String property, Object value) {
        if (value instanceof SchemaOrg thing) {
            properties.put(property, thing.properties);
        } else if (value != null && !value.toString().isEmpty()) {
            properties.put(property, value);
        }
        return this;
    }

    /** For programs. */
    public Map<String, Object> json() {
        return properties;
    }
}
