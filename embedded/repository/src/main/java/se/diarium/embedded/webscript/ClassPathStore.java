package se.diarium.embedded.webscript;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.extensions.webscripts.Store;

/** The files below one folder of the class path, of all JARs and directories; the first on the class path wins. */
final class ClassPathStore implements Store {

    private final ResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
    private final String folder;
    private final Map<String, Resource> documents = new TreeMap<>();

    /**
     * @param folder without slashes at its ends
     */
    ClassPathStore(String folder) {
        this.folder = folder;
    }

    @Override
    public void init() {
        try {
            for (Resource resource : resources.getResources("classpath*:" + folder + "/**/*.*")) {
                String url = resource.getURL().toString();
                documents.putIfAbsent(url.substring(url.lastIndexOf(folder + "/") + folder.length() + 1), resource);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot search " + folder + " for web scripts", e);
        }
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public String getBasePath() {
        return "classpath:" + folder;
    }

    @Override
    public String[] getDescriptionDocumentPaths() {
        return documents.keySet().stream()
                .filter(path -> path.endsWith(ScriptDescription.Origin.SUFFIX))
                .toArray(String[]::new);
    }

    @Override
    public boolean hasDocument(String documentPath) {
        return documents.containsKey(relative(documentPath));
    }

    @Override
    public InputStream getDocument(String documentPath) throws IOException {
        Resource document = documents.get(relative(documentPath));
        if (document == null) {
            throw new FileNotFoundException(getBasePath() + "/" + documentPath);
        }
        return document.getInputStream();
    }

    private static String relative(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
