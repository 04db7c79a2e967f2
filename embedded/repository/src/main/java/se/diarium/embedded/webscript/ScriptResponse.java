package se.diarium.embedded.webscript;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** A servlet response as web scripts see it. */
final class ScriptResponse implements WebScriptResponse {

    private final Runtime runtime;
    private final HttpServletResponse response;

    ScriptResponse(Runtime runtime, HttpServletResponse response) {
        this.runtime = runtime;
        this.response = response;
    }

    @Override
    public void setStatus(int status) {
        response.setStatus(status);
    }

    @Override
    public void setHeader(String name, String value) {
        response.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        response.addHeader(name, value);
    }

    @Override
    public void setContentType(String contentType) {
        response.setContentType(contentType);
    }

    @Override
    public void setContentEncoding(String contentEncoding) {
        response.setCharacterEncoding(contentEncoding);
    }

    @Override
    public void setCache(Cache cache) {
        String control = cacheControl(cache);
        if (!control.isEmpty()) {
            response.setHeader("Cache-Control", control);
        }
        if (cache.getNeverCache()) {
            response.setHeader("Pragma", "no-cache");
            if (!cache.getIsPublic()) {
                response.setHeader("Expires", "Thu, 01 Jan 1970 00:00:00 GMT");
            }
        }
        if (cache.getETag() != null) {
            response.setHeader("ETag", "\"" + cache.getETag() + "\"");
        }
        if (cache.getLastModified() != null) {
            response.setDateHeader("Last-Modified", cache.getLastModified().getTime());
        }
    }

    @Override
    public Writer getWriter() throws IOException {
        return response.getWriter();
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return response.getOutputStream();
    }

    @Override
    public void reset() {
        if (!response.isCommitted()) {
            response.reset();
        }
    }

    @Override
    public void reset(String preserveHeadersPattern) {
        if (preserveHeadersPattern == null || preserveHeadersPattern.isEmpty()) {
            reset();
            return;
        }
        Pattern pattern = Pattern.compile(preserveHeadersPattern);
        List<Header> kept = new ArrayList<>();
        for (String name : response.getHeaderNames()) {
            if (pattern.matcher(name).find()) {
                response.getHeaders(name).forEach(value -> kept.add(new Header(name, value)));
            }
        }
        reset();
        kept.forEach(header -> response.addHeader(header.name, header.value));
    }

    @Override
    public String encodeScriptUrl(String url) {
        return url;
    }

    @Override
    public String encodeResourceUrl(String url) {
        return url;
    }

    @Override
    public String getEncodeScriptUrlFunction(String name) {
        return identityFunction(name);
    }

    @Override
    public String getEncodeResourceUrlFunction(String name) {
        return identityFunction(name);
    }

    @Override
    public Runtime getRuntime() {
        return runtime;
    }

    private static String cacheControl(Cache cache) {
        List<String> directives = new ArrayList<>();
        if (cache.getIsPublic()) {
            directives.add("public");
        }
        if (cache.getNeverCache()) {
            directives.add("no-cache");
        } else {
            if (cache.getMaxAge() != null) {
                directives.add("max-age=" + cache.getMaxAge());
            }
            if (cache.getMustRevalidate()) {
                directives.add("must-revalidate");
            }
        }
        return String.join(", ", directives);
    }

    private static String identityFunction(String name) {
        return "{ " + name + ": function(url) { return url; } }";
    }

    private record Header(String name, String value) {}
}
