package se.diarium.embedded.webscript;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** A response that leaves when its transaction has been committed, and can be thrown away before. */
final class BufferedResponse implements WebScriptResponse, AutoCloseable {

    private final WebScriptResponse response;
    private SpooledBytes bytes;
    private StringWriter characters;

    BufferedResponse(WebScriptResponse response) {
        this.response = response;
    }

    /** Sends what was written. */
    void send() throws IOException {
        if (characters != null) {
            response.getWriter().write(characters.toString());
        } else if (bytes != null) {
            bytes.outputStream().close();
            try (InputStream written = bytes.newInputStream()) {
                written.transferTo(response.getOutputStream());
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (bytes != null) {
            bytes.close();
        }
    }

    @Override
    public Writer getWriter() {
        if (bytes != null) {
            throw new IllegalStateException("Already buffering output stream");
        }
        if (characters == null) {
            characters = new StringWriter();
        }
        return characters;
    }

    @Override
    public OutputStream getOutputStream() {
        if (characters != null) {
            throw new IllegalStateException("Already buffering output writer");
        }
        if (bytes == null) {
            bytes = new SpooledBytes();
        }
        return bytes.outputStream();
    }

    @Override
    public void reset() {
        discard();
        response.reset();
    }

    @Override
    public void reset(String preserveHeadersPattern) {
        discard();
        response.reset(preserveHeadersPattern);
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
        response.setContentEncoding(contentEncoding);
    }

    @Override
    public void setCache(Cache cache) {
        response.setCache(cache);
    }

    @Override
    public String encodeScriptUrl(String url) {
        return response.encodeScriptUrl(url);
    }

    @Override
    public String encodeResourceUrl(String url) {
        return response.encodeResourceUrl(url);
    }

    @Override
    public String getEncodeScriptUrlFunction(String name) {
        return response.getEncodeScriptUrlFunction(name);
    }

    @Override
    public String getEncodeResourceUrlFunction(String name) {
        return response.getEncodeResourceUrlFunction(name);
    }

    @Override
    public Runtime getRuntime() {
        return response.getRuntime();
    }

    private void discard() {
        characters = null;
        if (bytes != null) {
            try {
                bytes.close();
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot discard a buffered response", e);
            }
            bytes = null;
        }
    }
}
