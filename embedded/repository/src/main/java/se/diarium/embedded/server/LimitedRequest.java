package se.diarium.embedded.server;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request whose body fails to be read beyond a number of bytes. */
final class LimitedRequest extends HttpServletRequestWrapper {

    private final long maxBytes;
    private LimitedStream stream;

    LimitedRequest(HttpServletRequest request, long maxBytes) {
        super(request);
        this.maxBytes = maxBytes;
    }

    /** Whether more was sent than is accepted, as far as was read. */
    boolean exceeded() {
        return stream != null && stream.read > maxBytes;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (stream == null) {
            stream = new LimitedStream(super.getInputStream(), maxBytes);
        }
        return stream;
    }

    private static final class LimitedStream extends ServletInputStream {

        private final ServletInputStream source;
        private final long maxBytes;
        private long read;

        LimitedStream(ServletInputStream source, long maxBytes) {
            this.source = source;
            this.maxBytes = maxBytes;
        }

        @Override
        public int read() throws IOException {
            int octet = source.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = source.read(target, offset, length);
            count(Math.max(0, count));
            return count;
        }

        @Override
        public boolean isFinished() {
            return source.isFinished();
        }

        @Override
        public boolean isReady() {
            return source.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            source.setReadListener(listener);
        }

        private void count(int bytes) throws IOException {
            read += bytes;
            if (read > maxBytes) {
                throw new IOException("The body of the request is larger than " + maxBytes + " bytes");
            }
        }
    }
}
