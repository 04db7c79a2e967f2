package se.diarium.embedded.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleEvent;
import org.apache.catalina.LifecycleListener;
import org.apache.catalina.WebResourceRoot.ResourceSetType;

/**
 * Lets a context serve {@code META-INF/resources} of every JAR and directory on the class path, as Tomcat does for those in
 * {@code WEB-INF/lib}. Tomcat's own resource sets keep requests inside these folders.
 */
final class StaticResources implements LifecycleListener {

    private static final String FOLDER = "META-INF/resources";

    private final ClassLoader classLoader;

    StaticResources(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    @Override
    public void lifecycleEvent(LifecycleEvent event) {
        if (event.getType().equals(Lifecycle.CONFIGURE_START_EVENT)) {
            Context context = (Context) event.getLifecycle();
            for (URL location : locations()) {
                context.getResources().createWebResourceSet(ResourceSetType.RESOURCE_JAR, "/", location, "/" + FOLDER);
            }
        }
    }

    /** The JARs and directories that hold the folder, each once. */
    private Set<URL> locations() {
        Set<URL> locations = new LinkedHashSet<>();
        try {
            for (URL folder : Collections.list(classLoader.getResources(FOLDER))) {
                locations.add(location(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot search the class path for static files", e);
        }
        return locations;
    }

    private static URL location(URL folder) throws IOException {
        if (folder.openConnection() instanceof JarURLConnection jar) {
            return jar.getJarFileURL();
        }
        String url = folder.toString();
        return new URL(url.substring(0, url.lastIndexOf(FOLDER)));
    }
}
