package se.diarium.embedded.webscript;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.StatusTemplate;
import org.springframework.extensions.webscripts.TemplateProcessorRegistry;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * Answers a failed request: with the script's own status template, else with the general one of the code, of the format, of
 * all. Where no script has run there is no format either, and the caller gets the kind of answer it prefers.
 */
final class ErrorRenderer {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorRenderer.class);

    private final WebScriptContainer container;

    ErrorRenderer(WebScriptContainer container) {
        this.container = container;
    }

    /** Answers a request that came to no script. */
    void render(WebScriptException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!begin(failure, failure.getStatus(), request, response)) {
            return;
        }
        if (failure instanceof AuthenticationRequired) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Alfresco\"");
        }
        if (failure instanceof MethodNotAllowed other) {
            response.setHeader("Allow", other.allowed());
        }
        new HostProblem(failure.getStatus()).send(request, response);
    }

    /** Answers a request whose script has failed. */
    void render(
            Throwable failure, ScriptRequest scriptRequest, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int code =
                failure instanceof WebScriptException known ? known.getStatus() : Status.STATUS_INTERNAL_SERVER_ERROR;
        if (!begin(failure, code, request, response)) {
            return;
        }
        StatusTemplate own = failure instanceof WebScriptException known ? known.getStatusTemplate() : null;
        StatusTemplate template = own == null ? general(code, formatOf(scriptRequest)) : own;
        render(template, model(scriptRequest.getServiceMatch(), failure, code), code, request, response);
    }

    /** Throws away what was written and forbids to keep the answer; false when it is too late for that. */
    private boolean begin(Throwable failure, int code, HttpServletRequest request, HttpServletResponse response) {
        log(code, request, failure);
        if (response.isCommitted()) {
            return false;
        }
        response.reset();
        Cache cache = new Cache();
        cache.setNeverCache(true);
        new ScriptResponse(new ScriptRuntime(container), response).setCache(cache);
        return true;
    }

    private void render(
            StatusTemplate template,
            Map<String, Object> model,
            int code,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        TemplateProcessorRegistry templates = container.getTemplateProcessorRegistry();
        boolean asSuccess = Boolean.parseBoolean(request.getHeader("alf-force-success-response"));
        String mimetype = container.getFormatRegistry().getMimeType(null, template.getFormat());
        response.setStatus(asSuccess ? Status.STATUS_OK : code);
        response.setContentType((mimetype == null ? "text/plain" : mimetype) + ";charset=UTF-8");
        String path = templates.findValidTemplatePath(template.getPath());
        templates.getTemplateProcessor(path).process(path, model, response.getWriter());
    }

    private StatusTemplate general(int code, String format) {
        if (exists("/" + code + ".ftl")) {
            return new StatusTemplate("/" + code + ".ftl", WebScriptResponse.HTML_FORMAT);
        }
        if (!format.isEmpty() && exists("/" + format + ".status.ftl")) {
            return new StatusTemplate("/" + format + ".status.ftl", format);
        }
        return new StatusTemplate("/status.ftl", WebScriptResponse.HTML_FORMAT);
    }

    private boolean exists(String template) {
        return container.getTemplateProcessorRegistry().findValidTemplatePath(template) != null;
    }

    /** The format that was asked for; none when that is what failed. */
    private static String formatOf(ScriptRequest request) {
        try {
            return request.getFormat();
        } catch (WebScriptException e) {
            return "";
        }
    }

    private Map<String, Object> model(Match match, Throwable failure, int code) {
        Map<String, Object> model = new HashMap<>(container.getTemplateParameters());
        model.put("webscript", match.getWebScript().getDescription());
        if (failure instanceof WebScriptException known) {
            model.putAll(known.getStatusModel());
        }
        Status status = new Status();
        status.setCode(code);
        status.setMessage(failure.getMessage() == null ? failure.toString() : failure.getMessage());
        model.put("status", status);
        return model;
    }

    private static void log(int code, HttpServletRequest request, Throwable failure) {
        if (code >= Status.STATUS_INTERNAL_SERVER_ERROR) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        } else {
            LOG.debug("{} {} answered {}", request.getMethod(), request.getRequestURI(), code, failure);
        }
    }
}
