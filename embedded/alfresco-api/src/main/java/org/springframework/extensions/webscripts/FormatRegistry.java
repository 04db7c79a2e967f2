package org.springframework.extensions.webscripts;

import java.util.HashMap;
import java.util.Map;

/** Which media type a short format name stands for, and the other way round; some user agents want another one. */
public class FormatRegistry {

    private final Map<String, Map<String, String>> formats = new HashMap<>();
    private final Map<String, Map<String, String>> mimetypes = new HashMap<>();

    public FormatRegistry() {}

    /** Adds media types by format name, for one user agent or, with null, for all. */
    public void addFormats(String agent, Map<String, String> formatsToAdd) {
        formats.computeIfAbsent(agent, any -> new HashMap<>()).putAll(formatsToAdd);
    }

    /** Adds format names by media type, for one user agent or, with null, for all. */
    public void addMimetypes(String agent, Map<String, String> mimetypesToAdd) {
        mimetypes.computeIfAbsent(agent, any -> new HashMap<>()).putAll(mimetypesToAdd);
    }

    /** The media type of a format, null when the format is not registered. */
    public String getMimeType(String agent, String format) {
        return lookup(formats, agent, format);
    }

    public String getFormat(String agent, String mimetype) {
        return lookup(mimetypes, agent, mimetype);
    }

    private static String lookup(Map<String, Map<String, String>> byAgent, String agent, String key) {
        String special = byAgent.getOrDefault(agent, Map.of()).get(key);
        return special == null ? byAgent.getOrDefault(null, Map.of()).get(key) : special;
    }
}
