package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.Function;

/** Base of web scripts: rendering, texts, status templates. */
public abstract class AbstractWebScript implements WebScript {

    private Container container;
    private Description description;
    private ScriptBundles bundles;
    private StatusTemplates statusTemplates;
    private URLModelFactory urlModelFactory = RequestUrlModel::new;

    @Override
    public void init(Container container, Description description) {
        if (this.container != null && !this.container.equals(container)) {
            throw new WebScriptException("WebScript " + description.getId() + " already associated with the '"
                    + this.container.getName() + "' container");
        }
        this.container = container;
        this.description = description;
        this.bundles = new ScriptBundles(container.getSearchPath(), description.getId());
        this.statusTemplates = new StatusTemplates(container.getTemplateProcessorRegistry());
    }

    protected final Container getContainer() {
        return container;
    }

    @Override
    public final Description getDescription() {
        return description;
    }

    @Override
    public final ResourceBundle getResources() {
        return bundles.current();
    }

    @Override
    public void setURLModelFactory(URLModelFactory urlModelFactory) {
        this.urlModelFactory = urlModelFactory;
    }

    /** What a template is given: the request's parts, the texts, then the script's own model. */
    protected Map<String, Object> createTemplateParameters(
            WebScriptRequest req, WebScriptResponse res, Map<String, Object> customParams) {
        Map<String, Object> params = new HashMap<>();
        params.putAll(req.getRuntime().getTemplateParameters());
        params.putAll(container.getTemplateParameters());
        params.put("webscript", req.getServiceMatch().getWebScript().getDescription());
        params.put("format", new FormatModel(container.getFormatRegistry(), req.getFormat()));
        params.put("args", createArgs(req));
        params.put("argsM", createArgsM(req));
        params.put("headers", createHeaders(req));
        params.put("headersM", createHeadersM(req));
        params.put("guest", req.isGuest());
        params.put("url", urlModelFactory.createURLModel(req));
        params.put("absurl", TemplateMethods.absoluteUrl(req));
        params.put("scripturl", TemplateMethods.scriptUrl(req, res));
        params.put("message", TemplateMethods.message(this));
        params.put("msg", TemplateMethods.message(this));
        if (customParams != null) {
            params.putAll(customParams);
        }
        return params;
    }

    protected final Map<String, String> createArgs(WebScriptRequest req) {
        return collect(new HashMap<>(), req.getParameterNames(), req::getParameter);
    }

    protected final Map<String, String[]> createArgsM(WebScriptRequest req) {
        return collect(new HashMap<>(), req.getParameterNames(), req::getParameterValues);
    }

    protected final Map<String, String> createHeaders(WebScriptRequest req) {
        return collect(new TreeMap<>(String.CASE_INSENSITIVE_ORDER), req.getHeaderNames(), req::getHeader);
    }

    protected final Map<String, String[]> createHeadersM(WebScriptRequest req) {
        return collect(new TreeMap<>(String.CASE_INSENSITIVE_ORDER), req.getHeaderNames(), req::getHeaderValues);
    }

    protected final void renderTemplate(String templatePath, Map<String, Object> model, Writer writer) {
        TemplateProcessorRegistry registry = container.getTemplateProcessorRegistry();
        String path = registry.findValidTemplatePath(templatePath);
        if (path == null) {
            throw new WebScriptException("Cannot locate template processor for template " + templatePath);
        }
        registry.getTemplateProcessor(path).process(path, model, writer);
    }

    protected final void renderString(String template, Map<String, Object> model, Writer writer) {
        renderString(template, model, writer, "ftl");
    }

    protected final void renderString(String template, Map<String, Object> model, Writer writer, String extension) {
        TemplateProcessor processor =
                container.getTemplateProcessorRegistry().getTemplateProcessorByExtension(extension);
        if (processor == null) {
            throw new WebScriptException("No processor found for extension " + extension);
        }
        processor.processString(template, model, writer);
    }

    /** Answers with the status template instead of the script's own. */
    protected final void sendStatus(
            WebScriptRequest req,
            WebScriptResponse res,
            Status status,
            Cache cache,
            String format,
            Map<String, Object> model)
            throws IOException {
        StatusTemplate template =
                getStatusTemplate(description.getId(), status.getCode(), format == null ? "" : format);
        String mimetype = requireMimetype(req, template.getFormat());
        res.reset();
        res.setCache(cache);
        res.setStatus(req.forceSuccessStatus() ? Status.STATUS_OK : status.getCode());
        setLocation(res, status);
        res.setContentType(mimetype + ";charset=UTF-8");
        renderTemplate(template.getPath(), model, res.getWriter());
    }

    /** The web script exception among the causes, else one of status 500, with this script's status template. */
    protected final WebScriptException createStatusException(Throwable e, WebScriptRequest req, WebScriptResponse res) {
        WebScriptException failure = statusOf(e);
        failure.setStatusTemplateFactory(new StatusTemplateFactory() {
            @Override
            public StatusTemplate getStatusTemplate() {
                return AbstractWebScript.this.getStatusTemplate(
                        description.getId(), failure.getStatus(), req.getFormat());
            }

            @Override
            public Map<String, Object> getStatusModel() {
                return createTemplateParameters(req, res, null);
            }
        });
        return failure;
    }

    protected StatusTemplate getStatusTemplate(String scriptId, int statusCode, String format) {
        return statusTemplates.find(scriptId, description.getScriptPath(), statusCode, format);
    }

    @Override
    public String toString() {
        return description == null ? super.toString() : description.getId();
    }

    final String requireMimetype(WebScriptRequest req, String format) {
        String mimetype = container.getFormatRegistry().getMimeType(req.getAgent(), format);
        if (mimetype == null) {
            throw new WebScriptException("Web Script format '" + format + "' is not registered");
        }
        return mimetype;
    }

    static void setLocation(WebScriptResponse res, Status status) {
        String location = status.getLocation();
        if (location != null && !location.isEmpty()) {
            res.setHeader(WebScriptResponse.HEADER_LOCATION, location);
        }
    }

    private static WebScriptException statusOf(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof WebScriptException known) {
                return known;
            }
        }
        return new WebScriptException(
                Status.STATUS_INTERNAL_SERVER_ERROR, "Wrapped Exception (with status template): " + e.getMessage(), e);
    }

    private static <T> Map<String, T> collect(Map<String, T> into, String[] names, Function<String, T> value) {
        for (String name : names) {
            into.put(name, value.apply(name));
        }
        return into;
    }
}
