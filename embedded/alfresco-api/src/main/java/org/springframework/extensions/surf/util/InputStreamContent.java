package org.springframework.extensions.surf.util;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.nio.charset.Charset;

/** {@link Content} over a stream, with what the sender said about it. */
public class InputStreamContent implements Content, Serializable {

    private static final long serialVersionUID = 1L;

    private final transient InputStream stream;
    private final String mimetype;
    private final String encoding;
    private String text;

    public InputStreamContent(InputStream stream, String mimetype, String encoding) {
        this.stream = stream;
        this.mimetype = mimetype;
        this.encoding = encoding;
    }

    @Override
    public String getContent() throws IOException {
        if (text == null) {
            try (InputStream source = stream) {
                text = new String(source.readAllBytes(), charset());
            }
        }
        return text;
    }

    @Override
    public InputStream getInputStream() {
        return stream;
    }

    @Override
    public Reader getReader() throws IOException {
        return new InputStreamReader(stream, charset());
    }

    @Override
    public long getSize() {
        return -1;
    }

    @Override
    public String getMimetype() {
        return mimetype;
    }

    @Override
    public String getEncoding() {
        return encoding;
    }

    private Charset charset() {
        return encoding == null ? Charset.defaultCharset() : Charset.forName(encoding);
    }
}
