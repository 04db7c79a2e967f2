package se.diarium.application.client;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A {@code multipart/form-data} body (RFC 7578). Written by hand because the JDK's HTTP client has none and a second
 * HTTP client for this alone would be the larger part.
 */
public final class MultipartBody {

    private final String boundary = "diarium-" + UUID.randomUUID();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Adds a text field; a null value is left out. */
    public MultipartBody field(String name, Object value) {
        if (value != null) {
            header("form-data; name=\"" + name + "\"", "text/plain; charset=UTF-8");
            write(value.toString().getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    /** Adds a file; its name is sent as it is. */
    public MultipartBody file(String name, String filename, String contentType, byte[] content) {
        header("form-data; name=\"" + name + "\"; filename=\"" + filename + "\"", contentType);
        write(content);
        return this;
    }

    /** The value of the request's Content-Type. */
    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /** The body, closed. */
    public BodyPublisher publisher() {
        bytes.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return BodyPublishers.ofByteArray(bytes.toByteArray());
    }

    private void header(String disposition, String contentType) {
        bytes.writeBytes(("--" + boundary + "\r\nContent-Disposition: " + disposition + "\r\nContent-Type: "
                        + contentType + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    private void write(byte[] content) {
        bytes.writeBytes(content);
        bytes.writeBytes(new byte[] {'\r', '\n'});
    }
}
