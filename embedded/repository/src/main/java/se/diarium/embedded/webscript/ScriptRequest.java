package se.diarium.embedded.webscript;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.surf.util.InputStreamContent;
import org.springframework.extensions.webscripts.Description.FormatStyle;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.servlet.FormData;

/** A servlet request as web scripts see it. Takes a multipart form apart unless the script wants the stream itself. */
final class ScriptRequest implements WebScriptRequest, AutoCloseable {

    private static final String MULTIPART = "multipart/form-data";

    private final Runtime runtime;
    private final HttpServletRequest request;
    private final Match match;
    private FormData form;
    private Content content;
    private String format;

    ScriptRequest(Runtime runtime, HttpServletRequest request, Match match) {
        this.runtime = runtime;
        this.request = request;
        this.match = match;
        if (match.getWebScript() != null
                && match.getWebScript().getDescription().getMultipartProcessing()) {
            parseContent();
        }
    }

    /** Removes the temporary files of an uploaded form. */
    @Override
    public void close() {
        if (form != null) {
            form.cleanup();
        }
    }

    @Override
    public Match getServiceMatch() {
        return match;
    }

    @Override
    public String getServerPath() {
        return request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
    }

    @Override
    public String getContextPath() {
        return request.getContextPath();
    }

    @Override
    public String getServiceContextPath() {
        return request.getContextPath() + request.getServletPath();
    }

    @Override
    public String getServicePath() {
        return getServiceContextPath() + getPathInfo();
    }

    @Override
    public String getURL() {
        String query = getQueryString();
        return query == null ? getServicePath() : getServicePath() + "?" + query;
    }

    @Override
    public String getPathInfo() {
        return request.getPathInfo() == null ? "" : request.getPathInfo();
    }

    @Override
    public String getQueryString() {
        String query = request.getQueryString();
        if (query == null) {
            return null;
        }
        try {
            return URLDecoder.decode(query.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return query; // an escape that is none stands for itself
        }
    }

    @Override
    public String[] getParameterNames() {
        Set<String> names = new LinkedHashSet<>(request.getParameterMap().keySet());
        if (form != null) {
            names.addAll(form.getParameters().keySet());
        }
        return names.toArray(String[]::new);
    }

    @Override
    public String getParameter(String name) {
        String[] values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        String[] values = form == null ? null : form.getParameters().get(name);
        return values == null ? request.getParameterValues(name) : values;
    }

    @Override
    public String[] getHeaderNames() {
        return Collections.list(request.getHeaderNames()).toArray(String[]::new);
    }

    @Override
    public String getHeader(String name) {
        return request.getHeader(name);
    }

    @Override
    public String[] getHeaderValues(String name) {
        List<String> values = Collections.list(request.getHeaders(name));
        return values.isEmpty() ? null : values.toArray(String[]::new);
    }

    @Override
    public String getExtensionPath() {
        return getPathInfo()
                .substring(Math.min(match.getPath().length(), getPathInfo().length()));
    }

    @Override
    public String getContentType() {
        String type = request.getContentType();
        return type != null && type.startsWith(MULTIPART) ? MULTIPART : type;
    }

    @Override
    public Content getContent() {
        if (content == null) {
            try {
                content = new InputStreamContent(
                        request.getInputStream(), getContentType(), request.getCharacterEncoding());
            } catch (IOException e) {
                throw new WebScriptException("Failed to retrieve request content", e);
            }
        }
        return content;
    }

    @Override
    public Object parseContent() {
        if (form == null && MULTIPART.equals(getContentType())) {
            form = new FormData(request);
        }
        return form;
    }

    @Override
    public boolean isGuest() {
        return Boolean.parseBoolean(getParameter("guest"));
    }

    @Override
    public String getFormat() {
        if (format == null) {
            format = match.getWebScript() == null
                    ? ""
                    : new RequestedFormat(
                                    match.getWebScript().getDescription(),
                                    getPathInfo(),
                                    argumentFormat(),
                                    Optional.ofNullable(getHeader("Accept")))
                            .name();
        }
        return format;
    }

    @Override
    public FormatStyle getFormatStyle() {
        FormatStyle style = match.getWebScript() == null
                ? FormatStyle.any
                : match.getWebScript().getDescription().getFormatStyle();
        if (style != FormatStyle.any) {
            return style;
        }
        return argumentFormat().isPresent() ? FormatStyle.argument : FormatStyle.extension;
    }

    @Override
    public String getAgent() {
        String agent = getHeader("User-Agent");
        if (agent == null) {
            return null;
        }
        return agent.contains("Firefox/") ? "Firefox" : agent.contains("MSIE") ? "MSIE" : null;
    }

    @Override
    public String getJSONCallback() {
        return getParameter("alf_callback");
    }

    @Override
    public boolean forceSuccessStatus() {
        return Boolean.parseBoolean(getHeader("alf-force-success-response"));
    }

    @Override
    public Runtime getRuntime() {
        return runtime;
    }

    @Override
    public String toString() {
        return request.getMethod() + " " + getServicePath();
    }

    private Optional<String> argumentFormat() {
        return Optional.ofNullable(getParameter("format")).filter(name -> !name.isEmpty());
    }
}
