package se.diarium.embedded.webscript;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** The {@code jsonUtils} object of templates. */
public final class JsonUtils {

    /** Escapes a text for use between quotation marks in JSON. */
    public String encodeJSONString(Object value) {
        return value == null ? "" : new String(JsonStringEncoder.getInstance().quoteAsString(value.toString()));
    }
}
