package se.diarium.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** What a web script answered. */
public final class ScriptAnswer implements WebScriptResponse {

    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int status = 200;

    public int status() {
        return status;
    }

    public String header(String name) {
        return headers.get(name);
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }

    public String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    public JsonNode json() throws IOException {
        return new ObjectMapper().readTree(bytes());
    }

    @Override
    public void setStatus(int status) {
        this.status = status;
    }

    @Override
    public void setHeader(String name, String value) {
        headers.put(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        headers.merge(name, value, (before, added) -> before + ", " + added);
    }

    @Override
    public void setContentType(String contentType) {
        headers.put("Content-Type", contentType);
    }

    @Override
    public void setContentEncoding(String contentEncoding) {
        headers.put("Content-Encoding", contentEncoding);
    }

    @Override
    public void setCache(Cache cache) {
        throw new UnsupportedOperationException("Scripts here set their own caching headers");
    }

    @Override
    public Writer getWriter() {
        return new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public OutputStream getOutputStream() {
        return bytes;
    }

    @Override
    public void reset() {
        headers.clear();
        bytes.reset();
    }

    @Override
    public void reset(String preserveHeadersPattern) {
        reset();
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
        return name;
    }

    @Override
    public String getEncodeResourceUrlFunction(String name) {
        return name;
    }

    @Override
    public Runtime getRuntime() {
        throw new UnsupportedOperationException("There is no server here");
    }
}
