package se.diarium.embedded.webscript;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.extensions.webscripts.Container;
import org.springframework.extensions.webscripts.FormatRegistry;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.SearchPath;
import org.springframework.extensions.webscripts.Store;
import org.springframework.extensions.webscripts.TemplateProcessorRegistry;

/**
 * All web scripts of the class path: those of extensions first, then those of the host. Descriptors are read when every bean
 * of the context exists.
 */
public final class WebScriptContainer implements Container, SmartInitializingSingleton {

    private static final List<String> FOLDERS =
            List.of("alfresco/extension/templates/webscripts", "alfresco/templates/webscripts");

    private final FormatRegistry formats = Formats.platform();
    private final SearchPath searchPath = new SearchPath();
    private final TemplateProcessorRegistry templates = new TemplateProcessorRegistry();
    private final ScriptLoader loader;
    private volatile UriIndex index = new UriIndex();

    public WebScriptContainer(ApplicationContext context) {
        List<Store> stores = FOLDERS.stream().<Store>map(ClassPathStore::new).toList();
        searchPath.setSearchPath(stores);
        templates.registerTemplateProcessor(new FreeMarkerProcessor(searchPath), "ftl", "freemarker");
        loader = new ScriptLoader(this, context);
    }

    @Override
    public void afterSingletonsInstantiated() {
        reset();
    }

    @Override
    public void reset() {
        searchPath.getStores().forEach(Store::init);
        templates.reset();
        index = loader.load();
    }

    @Override
    public String getName() {
        return "Repository";
    }

    @Override
    public TemplateProcessorRegistry getTemplateProcessorRegistry() {
        return templates;
    }

    @Override
    public Map<String, Object> getTemplateParameters() {
        return Map.of("date", new Date(), "jsonUtils", new JsonUtils());
    }

    @Override
    public FormatRegistry getFormatRegistry() {
        return formats;
    }

    @Override
    public SearchPath getSearchPath() {
        return searchPath;
    }

    @Override
    public boolean allowCallbacks() {
        return false;
    }

    Optional<Match> find(String method, String uri) {
        return index.find(method, uri);
    }

    List<String> methods(String uri) {
        return index.methods(uri);
    }
}
