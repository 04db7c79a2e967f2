package se.diarium.embedded.webscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.extensions.webscripts.Container;
import org.springframework.extensions.webscripts.DeclarativeWebScript;
import org.springframework.extensions.webscripts.Store;
import org.springframework.extensions.webscripts.WebScript;
import org.springframework.extensions.webscripts.WebScriptException;

/**
 * Pairs each descriptor with its bean, {@code webscript.<path with dots>}, or with a script that only renders its template. A
 * descriptor that cannot be used is reported and left out; the others work.
 */
final class ScriptLoader {

    private static final Logger LOG = LoggerFactory.getLogger(ScriptLoader.class);

    private final Container container;
    private final ApplicationContext context;
    private final DescriptorReader descriptors;

    ScriptLoader(Container container, ApplicationContext context) {
        this.container = container;
        this.context = context;
        this.descriptors = new DescriptorReader(container.getFormatRegistry());
    }

    UriIndex load() {
        UriIndex index = new UriIndex();
        Set<String> known = new HashSet<>();
        for (Store store : container.getSearchPath().getStores()) {
            for (String path : descriptors(store)) {
                ScriptDescription.Origin origin = new ScriptDescription.Origin(store, path);
                if (!known.contains(origin.id()) && load(origin, index)) {
                    known.add(origin.id());
                }
            }
        }
        return index;
    }

    private boolean load(ScriptDescription.Origin origin, UriIndex index) {
        try {
            ScriptDescription description = descriptors.read(origin);
            WebScript script = script(description);
            script.init(container, description);
            for (String url : description.getURIs()) {
                index.register(script, url);
            }
            return true;
        } catch (WebScriptException e) {
            LOG.warn(
                    "Unable to register script {}/{} due to error: {}",
                    origin.store().getBasePath(),
                    origin.path(),
                    causes(e));
            return false;
        }
    }

    private WebScript script(ScriptDescription description) {
        String kind = description.getKind();
        String bean = "webscript." + (kind == null ? description.getId().replace('/', '.') : kind);
        if (context.containsBean(bean)) {
            return context.getBean(bean, WebScript.class);
        }
        if (kind != null) {
            throw new WebScriptException("Web Script kind '" + kind + "' is unknown");
        }
        return new DeclarativeWebScript();
    }

    private static String causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(Throwable::getMessage)
                .collect(Collectors.joining("; "));
    }

    private static String[] descriptors(Store store) {
        try {
            return store.getDescriptionDocumentPaths();
        } catch (IOException e) {
            throw new UncheckedIOException("Failed to search for web scripts in store " + store.getBasePath(), e);
        }
    }
}
