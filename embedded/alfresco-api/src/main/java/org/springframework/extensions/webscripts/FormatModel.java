package org.springframework.extensions.webscripts;

/** The {@code format} object of templates. */
public final class FormatModel {

    private final FormatRegistry registry;
    private final String format;

    FormatModel(FormatRegistry registry, String name) {
        this.registry = registry;
        this.format = name;
    }

    public String getName() {
        return format;
    }

    public String getType() {
        String type = registry.getMimeType(null, format);
        return type == null ? "" : type;
    }
}
