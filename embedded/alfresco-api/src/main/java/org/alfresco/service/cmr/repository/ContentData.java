package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The value of a content property: where the bytes are and what they are. */
public class ContentData implements Serializable {
    private static final String BINARY = "application/octet-stream";

    private final String contentUrl;
    private final String mimetype;
    private final long size;
    private final String encoding;
    private final Locale locale;

    public ContentData(String contentUrl, String mimetype, long size, String encoding) {
        this(contentUrl, mimetype, size, encoding, null);
    }

    public ContentData(String contentUrl, String mimetype, long size, String encoding, Locale locale) {
        if (contentUrl != null && contentUrl.indexOf('|') >= 0) {
            throw new IllegalArgumentException("A content URL cannot hold '|': " + contentUrl);
        }
        boolean unknownKind = contentUrl != null && (mimetype == null || mimetype.isEmpty());
        this.contentUrl = contentUrl;
        this.mimetype = unknownKind ? BINARY : mimetype;
        this.size = size;
        this.encoding = encoding;
        this.locale = locale == null ? MLText.getDefaultLocale() : locale;
    }

    protected ContentData(ContentData original) {
        this(original.contentUrl, original.mimetype, original.size, original.encoding, original.locale);
    }

    /** Reads what {@link #getInfoUrl()} writes. */
    public static ContentData createContentProperty(String contentPropertyStr) {
        Map<String, String> fields = new HashMap<>();
        for (String token : contentPropertyStr.split("\\|")) {
            int equals = token.indexOf('=');
            if (equals > 0 && equals + 1 < token.length()) {
                fields.put(token.substring(0, equals), token.substring(equals + 1));
            }
        }
        String locale = fields.get("locale");
        return new ContentData(
                fields.get("contentUrl"),
                fields.get("mimetype"),
                Long.parseLong(fields.getOrDefault("size", "0")),
                fields.get("encoding"),
                locale == null ? null : Locale.forLanguageTag(locale.replace('_', '-')));
    }

    public static ContentData setMimetype(ContentData existing, String mimetype) {
        return existing == null
                ? new ContentData(null, mimetype, 0, "UTF-8")
                : new ContentData(existing.contentUrl, mimetype, existing.size, existing.encoding, existing.locale);
    }

    public static ContentData setEncoding(ContentData existing, String encoding) {
        return existing == null
                ? new ContentData(null, null, 0, encoding)
                : new ContentData(existing.contentUrl, existing.mimetype, existing.size, encoding, existing.locale);
    }

    public static boolean hasContent(ContentData contentData) {
        return contentData != null && contentData.contentUrl != null;
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj
                || obj instanceof ContentData that
                        && Objects.equals(contentUrl, that.contentUrl)
                        && equalIgnoringCase(mimetype, that.mimetype)
                        && size == that.size
                        && equalIgnoringCase(encoding, that.encoding)
                        && Objects.equals(locale, that.locale);
    }

    @Override
    public int hashCode() {
        return contentUrl == null ? 0 : contentUrl.hashCode();
    }

    @Override
    public String toString() {
        return getInfoUrl();
    }

    public String getInfoUrl() {
        return "contentUrl=" + text(contentUrl) + "|mimetype=" + text(mimetype) + "|size=" + size + "|encoding="
                + text(encoding) + "|locale=" + text(locale) + "_".repeat(locale == null ? 0 : missingParts(locale));
    }

    public String getContentUrl() {
        return contentUrl;
    }

    public String getMimetype() {
        return mimetype;
    }

    /** In bytes. */
    public long getSize() {
        return size;
    }

    public String getEncoding() {
        return encoding;
    }

    public Locale getLocale() {
        return locale;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static int missingParts(Locale locale) {
        return locale.getCountry().isEmpty() ? 2 : locale.getVariant().isEmpty() ? 1 : 0;
    }

    private static boolean equalIgnoringCase(String one, String other) {
        return one == null ? other == null : one.equalsIgnoreCase(other);
    }
}
