package org.springframework.extensions.webscripts;

import java.util.HashMap;
import java.util.Map;

/** Which media type a short format name stands for; some user agents want another one. */
public class FormatRegistry {

    private final Map<String, Map<String, String>> formats = new HashMap<>();

    public FormatRegistry() {}

    /** Adds media types by format name, for one user agent or, with null, for all. */
    public void addFormats(String agent, Map<String, String> formatsToAdd) {
        formats.computeIfAbsent(agent, any -> new HashMap<>()).putAll(formatsToAdd);
    }

    /** The media type of a format, null when the format is not registered. */
    public String getMimeType(String agent, String format) {
        String special = formats.getOrDefault(agent, Map.of()).get(format);
        return special == null ? formats.getOrDefault(null, Map.of()).get(format) : special;
    }
}
