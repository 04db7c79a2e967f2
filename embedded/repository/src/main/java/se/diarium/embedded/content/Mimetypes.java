package se.diarium.embedded.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/** The kinds of files that Tika's registry knows: by extension, and by the first bytes. */
public final class Mimetypes implements MimetypeService {
    private static final String BINARY = "application/octet-stream";
    private static final String BINARY_EXTENSION = "bin";

    private final MimeTypes registry = MimeTypes.getDefaultMimeTypes();
    private final Map<String, String> extensionsByMimetype = new LinkedHashMap<>();
    private final Map<String, String> mimetypesByExtension = new LinkedHashMap<>();
    private final Map<String, String> displays = new LinkedHashMap<>();

    public Mimetypes() {
        registry.getMediaTypeRegistry().getTypes().forEach(this::add);
    }

    private void add(MediaType type) {
        find(type.toString()).ifPresent(found -> {
            String name = found.getName();
            displays.put(name, found.getDescription().isEmpty() ? name : found.getDescription());
            if (!found.getExtension().isEmpty()) {
                extensionsByMimetype.put(name, found.getExtension().substring(1));
            }
            found.getExtensions()
                    .forEach(extension -> mimetypesByExtension.putIfAbsent(
                            extension.substring(1).toLowerCase(Locale.ROOT), byExtension(extension.substring(1))));
        });
    }

    @Override
    public String getExtension(String mimetype) {
        return extensionsByMimetype.getOrDefault(mimetype, BINARY_EXTENSION);
    }

    @Override
    public String getMimetype(String extension) {
        return mimetypesByExtension.getOrDefault(extension.toLowerCase(Locale.ROOT), BINARY);
    }

    @Override
    public Map<String, String> getDisplaysByExtension() {
        Map<String, String> byExtension = new LinkedHashMap<>();
        mimetypesByExtension.forEach((extension, mimetype) -> byExtension.put(extension, displays.get(mimetype)));
        return byExtension;
    }

    @Override
    public Map<String, String> getDisplaysByMimetype() {
        return Collections.unmodifiableMap(displays);
    }

    @Override
    public Map<String, String> getExtensionsByMimetype() {
        return Collections.unmodifiableMap(extensionsByMimetype);
    }

    @Override
    public Map<String, String> getMimetypesByExtension() {
        return Collections.unmodifiableMap(mimetypesByExtension);
    }

    @Override
    public boolean isText(String mimetype) {
        return mimetype.startsWith("text/");
    }

    @Override
    public List<String> getMimetypes() {
        return List.copyOf(displays.keySet());
    }

    @Override
    public String guessMimetype(String filename) {
        int dot = filename == null ? -1 : filename.lastIndexOf('.');
        return dot < 0 ? BINARY : getMimetype(filename.substring(dot + 1));
    }

    @Override
    public String guessMimetype(String filename, ContentReader reader) {
        if (reader == null || !reader.exists()) {
            return guessMimetype(filename);
        }
        try (InputStream in = reader.getReader().getContentInputStream()) {
            return guessMimetype(filename, in);
        } catch (IOException e) {
            throw new ContentIOException("The content cannot be read: " + reader.getContentUrl(), e);
        }
    }

    /** By the first bytes, helped by the name; the stream is not closed. */
    @Override
    public String guessMimetype(String filename, InputStream input) {
        Metadata metadata = new Metadata();
        if (filename != null) {
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, filename);
        }
        try {
            InputStream rewindable = input.markSupported() ? input : new BufferedInputStream(input);
            return registry.detect(rewindable, metadata).getBaseType().toString();
        } catch (IOException e) {
            throw new ContentIOException("The kind of " + filename + " cannot be detected", e);
        }
    }

    /** What the content is when it is not what it is called; null when it is. */
    @Override
    public String getMimetypeIfNotMatches(ContentReader reader) {
        String detected = guessMimetype(null, reader);
        return detected.equals(reader.getMimetype()) || detected.equals(BINARY) ? null : detected;
    }

    @Override
    public Collection<String> getMimetypes(String extension) {
        String wanted = "." + extension.toLowerCase(Locale.ROOT);
        return displays.keySet().stream()
                .filter(name -> find(name)
                        .map(MimeType::getExtensions)
                        .orElse(List.of())
                        .contains(wanted))
                .toList();
    }

    private String byExtension(String extension) {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, "file." + extension);
        try {
            return registry.detect(null, metadata).getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<MimeType> find(String name) {
        try {
            return Optional.ofNullable(registry.getRegisteredMimeType(name));
        } catch (MimeTypeException e) {
            return Optional.empty();
        }
    }
}
