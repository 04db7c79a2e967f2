package se.diarium.embedded.webscript;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.SearchPath;
import org.springframework.extensions.webscripts.TemplateProcessor;
import org.springframework.extensions.webscripts.WebScriptException;

/** FreeMarker as the platform sets it up: compatible with 2.3.20, no localized lookup, UTF-8, errors are thrown. */
final class FreeMarkerProcessor implements TemplateProcessor {

    private static final Version COMPATIBLE = new Version(2, 3, 20);
    private static final int KEEP_FOREVER = Integer.MAX_VALUE;

    private final SearchPath searchPath;
    private final Configuration configuration;

    FreeMarkerProcessor(SearchPath searchPath) {
        this.searchPath = searchPath;
        TemplateLoader loader = new SearchPathLoader(searchPath);
        configuration = new Configuration(COMPATIBLE);
        configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_0).build());
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(KEEP_FOREVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocalizedLookup(false);
        configuration.setAutoFlush(false);
        configuration.setDefaultEncoding(getDefaultEncoding());
        configuration.setOutputEncoding(getDefaultEncoding());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.SAFER_RESOLVER);
        configuration.setTemplateLoader(loader);
    }

    @Override
    public boolean hasTemplate(String template) {
        try {
            return searchPath.hasDocument(template);
        } catch (IOException e) {
            throw new WebScriptException("Failed to retrieve template " + template, e);
        }
    }

    @Override
    public void process(String template, Object model, Writer out) {
        try {
            process(configuration.getTemplate(template), model, out);
        } catch (IOException | TemplateException e) {
            throw new WebScriptException("Failed to process template " + template, e);
        }
    }

    @Override
    public void processString(String template, Object model, Writer out) {
        try {
            process(new Template("name", new StringReader(template), configuration), model, out);
        } catch (IOException | TemplateException e) {
            throw new WebScriptException("Failed to process template " + template, e);
        }
    }

    @Override
    public String getDefaultEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public void reset() {
        configuration.clearTemplateCache();
    }

    private static void process(Template template, Object model, Writer out) throws IOException, TemplateException {
        Environment environment = template.createProcessingEnvironment(model, out);
        environment.setLocale(I18NUtil.getLocale());
        environment.process();
    }
}
