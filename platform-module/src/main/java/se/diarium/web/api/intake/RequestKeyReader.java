package se.diarium.web.api.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import se.diarium.intake.RequestKey;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.http.Uploads;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** Reads the header {@code Idempotency-Key}, and what tells a request with files from another. */
final class RequestKeyReader {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private RequestKeyReader() {}

    static Optional<RequestKey> read(ApiRequest request, Uploads form) {
        String key = request.raw().getHeader(HEADER);
        if (key == null) {
            return Optional.empty();
        }
        if (!FORM.matcher(key).matches()) {
            throw RequestException.field(ProblemKind.INVALID, HEADER, "requestKey.form");
        }
        return Optional.of(new RequestKey(AuthenticationUtil.getFullyAuthenticatedUser(), key, digest(form)));
    }

    private static String digest(Uploads form) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(form.fields()).forEach((name, value) -> add(digest, name + "=" + value));
            for (Uploads.Received received : form.files()) {
                add(digest, received.filename());
                try (InputStream in = new DigestInputStream(Files.newInputStream(received.file()), digest)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update((text + "\u0000").getBytes(StandardCharsets.UTF_8));
    }
}
