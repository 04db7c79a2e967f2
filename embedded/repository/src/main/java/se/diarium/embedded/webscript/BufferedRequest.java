package se.diarium.embedded.webscript;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** A request whose body can be read again when its transaction is retried. */
final class BufferedRequest extends WrappedRequest implements AutoCloseable {

    private SpooledBytes body;
    private InputStream open;

    BufferedRequest(WebScriptRequest request) {
        super(request);
    }

    /** Lets the next reader start at the beginning. */
    void rewind() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    @Override
    public Content getContent() {
        return new Replayable(super.getContent());
    }

    @Override
    public void close() throws IOException {
        rewind();
        if (body != null) {
            body.close();
        }
    }

    private InputStream stream(Content original) throws IOException {
        if (body == null) {
            body = SpooledBytes.of(original.getInputStream());
        }
        if (open == null) {
            open = body.newInputStream();
        }
        return open;
    }

    private final class Replayable implements Content {

        private final Content original;

        Replayable(Content original) {
            this.original = original;
        }

        @Override
        public String getContent() throws IOException {
            rewind();
            return new String(stream(original).readAllBytes(), charset(Charset.defaultCharset()));
        }

        @Override
        public String getMimetype() {
            return original.getMimetype();
        }

        @Override
        public String getEncoding() {
            return original.getEncoding();
        }

        @Override
        public long getSize() {
            return original.getSize();
        }

        @Override
        public InputStream getInputStream() {
            try {
                return stream(original);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the body of the request", e);
            }
        }

        @Override
        public Reader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(stream(original), charset(StandardCharsets.ISO_8859_1)));
        }

        private Charset charset(Charset otherwise) {
            return getEncoding() == null ? otherwise : Charset.forName(getEncoding());
        }
    }
}
