package se.diarium.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/**
 * Reads a {@code multipart/form-data} request with one file or several as a stream, within limits.
 *
 * <p>The web scripts that use it have multipart processing turned off in their descriptors: the platform would otherwise read
 * the whole form before they are asked, and answer a broken one by itself.
 */
public final class UploadReader {

    /** What the fields and the form's own lines may take beside the file, in bytes. */
    private static final long ROOM_FOR_FIELDS = 1 << 20;

    /** How much larger than one file several may be together. */
    private static final int SEVERAL = 4;

    private static final int LONGEST_FIELD = 64 * 1024;
    private static final int LONGEST_FILENAME = 255;
    private static final String FILE = "file";

    private final long largestFile;

    /** @param maxMegabytes the largest file taken in, in megabytes of 1024 × 1024 bytes */
    public UploadReader(int maxMegabytes) {
        this.largestFile = (long) maxMegabytes << 20;
    }

    /**
     * Reads the form.
     *
     * @param accepted names of the text fields that may be there
     * @throws RequestException if it is no such form, is broken or too large, has an unknown field or no usable file
     */
    public Upload read(WebScriptRequest request, Set<String> accepted) throws IOException {
        Uploads uploads = readAll(request, accepted, 1);
        Uploads.Received only = uploads.files().get(0);
        return new Upload(uploads.fields(), only.filename(), only.file());
    }

    /**
     * Reads a form with at least one file.
     *
     * @param accepted names of the text fields that may be there
     * @param most how many files it may have, each under the name {@code file}
     * @throws RequestException if it is no such form, is broken or too large, has an unknown field or no usable file
     */
    public Uploads readAll(WebScriptRequest request, Set<String> accepted, int most) throws IOException {
        Uploads uploads = readAny(request, accepted, most);
        if (uploads.files().isEmpty()) {
            throw RequestException.field(ProblemKind.INVALID, FILE, "required");
        }
        return uploads;
    }

    /** As {@link #readAll}, of a form that may be without files. */
    public Uploads readAny(WebScriptRequest request, Set<String> accepted, int most) throws IOException {
        requireMultipart(request.getHeader("Content-Type"));
        long largest = most == 1 ? largestFile : SEVERAL * largestFile;
        requireRoom(request, largest);
        Form form = new Form(accepted, most, largest);
        boolean done = false;
        try {
            Uploads uploads = form.read(new MultipartStream().parts(request));
            done = true;
            return uploads;
        } catch (FileUploadException broken) {
            throw RequestException.because(broken, ProblemKind.MALFORMED, "malformedMultipart");
        } finally {
            if (!done) {
                Uploads.delete(form.files);
            }
        }
    }

    private static void requireMultipart(String contentType) {
        String given = contentType == null ? "" : contentType;
        String mediaType = given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!mediaType.equals("multipart/form-data")) {
            throw RequestException.of(
                    ProblemKind.UNSUPPORTED_MEDIA,
                    "mediaType",
                    mediaType.isEmpty() ? "–" : mediaType,
                    "multipart/form-data");
        }
        if (!given.toLowerCase(Locale.ROOT).contains("boundary=")) {
            throw RequestException.of(ProblemKind.MALFORMED, "malformedMultipart");
        }
    }

    private void requireRoom(WebScriptRequest request, long largest) throws IOException {
        String contentLength = request.getHeader("Content-Length");
        if (contentLength != null
                && contentLength.matches("\\d{1,18}")
                && Long.parseLong(contentLength) > largest + ROOM_FOR_FIELDS) {
            if (request.getHeader("Expect") == null) {
                skip(request.getContent().getInputStream());
            }
            throw tooLarge();
        }
    }

    /** Reads on for a while: a client that is still sending does not see an answer before it is done. */
    private void skip(InputStream rest) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long skipped = 0;
        for (int read = 0; read >= 0 && skipped < 2 * largestFile; read = rest.read(buffer)) {
            skipped += read;
        }
    }

    private RequestException tooLarge() {
        return RequestException.field(ProblemKind.TOO_LARGE, FILE, "fileTooLarge", (largestFile >> 20) + " MB");
    }

    /** The parts of one form as they come. */
    private final class Form {

        private final Set<String> accepted;
        private final int most;
        private final List<Uploads.Received> files = new ArrayList<>();
        private final Map<String, String> fields = new LinkedHashMap<>();
        private long room;

        Form(Set<String> accepted, int most, long room) {
            this.accepted = accepted;
            this.most = most;
            this.room = room;
        }

        Uploads read(FileItemInputIterator parts) throws IOException {
            if (!parts.hasNext()) {
                throw RequestException.of(ProblemKind.MALFORMED, "malformedMultipart");
            }
            while (parts.hasNext()) {
                take(parts.next());
            }
            return new Uploads(Map.copyOf(fields), List.copyOf(files));
        }

        private void take(FileItemInput part) throws IOException {
            String name = part.getFieldName();
            if (name == null) {
                throw RequestException.of(ProblemKind.MALFORMED, "malformedMultipart");
            }
            if (name.equals(FILE)) {
                takeFile(part);
            } else if (!accepted.contains(name)) {
                Set<String> known = new TreeSet<>(accepted);
                known.add(FILE);
                throw RequestException.field(ProblemKind.INVALID, name, "unknownProperty", String.join(", ", known));
            } else if (fields.putIfAbsent(name, text(part)) != null) {
                throw RequestException.field(ProblemKind.INVALID, name, "givenTwice");
            }
        }

        private void takeFile(FileItemInput part) throws IOException {
            if (files.size() == most) {
                throw most == 1
                        ? RequestException.field(ProblemKind.INVALID, FILE, "givenTwice")
                        : RequestException.field(ProblemKind.INVALID, FILE, "tooManyFiles", most);
            }
            String filename = checked(part.getName());
            Path file = Files.createTempFile("diarium-upload-", ".bin");
            files.add(new Uploads.Received(filename, file));
            long largest = Math.min(largestFile, room);
            try (InputStream in = part.getInputStream();
                    OutputStream out = Files.newOutputStream(file)) {
                byte[] buffer = new byte[64 * 1024];
                long taken = 0;
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    taken += read;
                    if (taken > largest) {
                        skip(in);
                        throw tooLarge();
                    }
                    out.write(buffer, 0, read);
                }
                room -= taken;
            }
        }

        private String text(FileItemInput part) throws IOException {
            try (InputStream in = part.getInputStream()) {
                byte[] bytes = in.readNBytes(LONGEST_FIELD + 1);
                if (bytes.length > LONGEST_FIELD) {
                    throw RequestException.field(ProblemKind.INVALID, part.getFieldName(), "fieldTooLong");
                }
                return new String(bytes, StandardCharsets.UTF_8);
            }
        }

        /** A name that is only a name: it ends up in downloads and on disks of others. */
        private String checked(String given) {
            String name = given == null ? "" : given.strip();
            if (name.isEmpty()) {
                throw RequestException.field(ProblemKind.INVALID, FILE, "filenameMissing");
            }
            boolean strange = name.codePoints()
                    .anyMatch(point -> point == '/'
                            || point == '\\'
                            || Character.isISOControl(point)
                            || Character.getType(point) == Character.FORMAT);
            if (strange || name.equals(".") || name.equals("..") || name.length() > LONGEST_FILENAME) {
                throw RequestException.field(ProblemKind.INVALID, FILE, "filename", LONGEST_FILENAME);
            }
            return name;
        }
    }
}
