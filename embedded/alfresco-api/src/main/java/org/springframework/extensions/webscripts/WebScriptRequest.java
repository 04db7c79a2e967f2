package org.springframework.extensions.webscripts;

import org.springframework.extensions.surf.util.Content;

/** A request to a web script. */
public interface WebScriptRequest {

    /** What the URL fits, null before it is known. */
    Match getServiceMatch();

    /** {@code http://host:port}. */
    String getServerPath();

    /** {@code /alfresco}. */
    String getContextPath();

    /** {@code /alfresco/s}. */
    String getServiceContextPath();

    /** The path of the request with context, decoded. */
    String getServicePath();

    /** The service path with the query. */
    String getURL();

    /** The path after the service context, decoded. */
    String getPathInfo();

    /** The decoded query, null when there is none. */
    String getQueryString();

    String[] getParameterNames();

    String getParameter(String name);

    String[] getParameterValues(String name);

    String[] getHeaderNames();

    String getHeader(String name);

    String[] getHeaderValues(String name);

    /** What of the path is left after the part that fits. */
    String getExtensionPath();

    String getContentType();

    Content getContent();

    /** The body as an object: {@link org.springframework.extensions.webscripts.servlet.FormData} for a multipart form. */
    Object parseContent();

    /** Whether the caller asked to be treated as a guest. */
    boolean isGuest();

    /** The format of the answer, never null. */
    String getFormat();

    Description.FormatStyle getFormatStyle();

    /** Short name of the user agent, null for most. */
    String getAgent();

    String getJSONCallback();

    /** Whether the caller wants errors as status 200. */
    boolean forceSuccessStatus();

    Runtime getRuntime();
}
