package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** The answer of a web script. */
public interface WebScriptResponse {

    String HTML_FORMAT = "html";
    String ATOM_FORMAT = "atom";
    String RSS_FORMAT = "rss";
    String XML_FORMAT = "xml";
    String JSON_FORMAT = "json";
    String OPENSEARCH_DESCRIPTION_FORMAT = "opensearchdescription";
    String HEADER_LOCATION = "Location";

    void setStatus(int status);

    void setHeader(String name, String value);

    void addHeader(String name, String value);

    void setContentType(String contentType);

    /** The character encoding of the content. */
    void setContentEncoding(String contentEncoding);

    void setCache(Cache cache);

    Writer getWriter() throws IOException;

    OutputStream getOutputStream() throws IOException;

    /** Throws away what was written and set, unless some of it has left already. */
    void reset();

    /** As {@link #reset()} but keeps the headers whose names fit a regular expression. */
    void reset(String preserveHeadersPattern);

    String encodeScriptUrl(String url);

    String encodeResourceUrl(String url);

    String getEncodeScriptUrlFunction(String name);

    String getEncodeResourceUrlFunction(String name);

    Runtime getRuntime();
}
