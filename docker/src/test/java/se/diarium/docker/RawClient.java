package se.diarium.docker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * Sends requests byte for byte as they are written, which no other client does: addresses with dots, double slashes or
 * anything else in them reach the server as they are.
 */
final class RawClient {

    private static final int TIMEOUT_MILLIS = 60_000;
    private static final AtomicInteger SOURCES = new AtomicInteger(10);

    private final InetSocketAddress server;
    private final String host;
    private final SSLContext tls;
    private final InetAddress source;
    private final List<String> protocols;

    /**
     * @param host the name that is asked for, in TLS and in the request
     * @param tls null for plain HTTP
     */
    RawClient(InetSocketAddress server, String host, SSLContext tls) {
        this(server, host, tls, nextSource(), List.of());
    }

    private RawClient(
            InetSocketAddress server, String host, SSLContext tls, InetAddress source, List<String> protocols) {
        this.server = server;
        this.host = host;
        this.tls = tls;
        this.source = source;
        this.protocols = protocols;
    }

    private static InetAddress nextSource() {
        int number = SOURCES.getAndIncrement();
        try {
            return InetAddress.getByAddress(new byte[] {127, 1, (byte) (number >> 8), (byte) number});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same client that asks for another name. */
    RawClient asking(String otherHost) {
        return new RawClient(server, otherHost, tls, source, protocols);
    }

    /** The same client that speaks these versions of TLS alone. */
    RawClient speaking(String... versions) {
        return new RawClient(server, host, tls, source, List.of(versions));
    }

    String source() {
        return source.getHostAddress();
    }

    RawAnswer get(String target, String... headers) {
        return send("GET", target, "", headers);
    }

    RawAnswer send(String method, String target, String body, String... headers) {
        return sendFor(host, method, target, body, headers);
    }

    /** Sends a request for another host than the connection is for. */
    RawAnswer sendFor(String hostHeader, String method, String target, String body, String... headers) {
        StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: " + hostHeader + "\r\n");
        request.append("Connection: close\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        if (!body.isEmpty()) {
            request.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        request.append("\r\n").append(body);
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return RawAnswer.of(everything(socket), method);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + target, e);
        }
    }

    /** Shakes hands and says which version of TLS and which protocol above it both agreed on. */
    List<String> handshake(String... offered) throws IOException {
        try (SSLSocket socket = (SSLSocket) connect()) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setApplicationProtocols(offered);
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return new ArrayList<>(List.of(socket.getSession().getProtocol(), socket.getApplicationProtocol()));
        }
    }

    private Socket connect() throws IOException {
        Socket plain = new Socket();
        plain.bind(new InetSocketAddress(source, 0));
        plain.connect(server, TIMEOUT_MILLIS);
        plain.setSoTimeout(TIMEOUT_MILLIS);
        if (tls == null) {
            return plain;
        }
        SSLSocket socket = (SSLSocket) tls.getSocketFactory().createSocket(plain, host, server.getPort(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setServerNames(List.of(new SNIHostName(host)));
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        if (!protocols.isEmpty()) {
            parameters.setProtocols(protocols.toArray(String[]::new));
        }
        socket.setSSLParameters(parameters);
        return socket;
    }

    /** All that was sent. A server that refuses a body answers and then breaks the connection: the answer counts. */
    private static byte[] everything(Socket socket) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (SocketException | SSLException e) {
            if (all.size() == 0) {
                throw e;
            }
        }
        return all.toByteArray();
    }
}
