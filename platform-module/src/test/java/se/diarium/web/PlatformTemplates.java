package se.diarium.web;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import org.springframework.extensions.webscripts.TemplateProcessor;

/** FreeMarker with the settings of the genuine platform's processor of web script templates. */
public final class PlatformTemplates implements TemplateProcessor {

    public static final String FOLDER = "/alfresco/extension/templates/webscripts";

    private final Configuration configuration = new Configuration(new Version(2, 3, 20));

    public PlatformTemplates() {
        configuration.setTemplateLoader(new ClassTemplateLoader(PlatformTemplates.class, FOLDER));
        configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_0).build());
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding("US-ASCII");
        configuration.setOutputEncoding("UTF-8");
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.SAFER_RESOLVER);
    }

    @Override
    public boolean hasTemplate(String template) {
        return PlatformTemplates.class.getResource(FOLDER + "/" + template) != null;
    }

    @Override
    public void process(String template, Object model, Writer out) {
        try {
            configuration.getTemplate(template, Locale.ROOT).process(model, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void processString(String template, Object model, Writer out) {
        throw new UnsupportedOperationException("No template of ours is a string");
    }

    @Override
    public String getDefaultEncoding() {
        return configuration.getDefaultEncoding();
    }

    @Override
    public void reset() {
        configuration.clearTemplateCache();
    }
}
