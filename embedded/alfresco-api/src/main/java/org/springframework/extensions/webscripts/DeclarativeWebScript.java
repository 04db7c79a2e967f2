package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/** A web script whose Java makes a model and whose template, {@code name.method.format.ftl}, renders it. */
public class DeclarativeWebScript extends AbstractWebScript {

    @Override
    public final void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        String format = req.getFormat();
        try {
            String mimetype = requireMimetype(req, format);
            Status status = new Status();
            Cache cache = new Cache(getDescription().getRequiredCache());
            Map<String, Object> model = executeImpl(req, status, cache);
            if (model == null) {
                model = new HashMap<>();
            }
            model.put("status", status);
            model.put("cache", cache);
            try {
                answer(req, res, status, cache, mimetype, createTemplateParameters(req, res, model));
            } finally {
                executeFinallyImpl(req, status, cache, model);
            }
        } catch (Throwable e) {
            throw createStatusException(e, req, res);
        }
    }

    /** Makes the model; null is an empty one. A map that cannot be changed is an error: the status is put into it. */
    protected Map<String, Object> executeImpl(WebScriptRequest req, Status status) {
        return null;
    }

    protected Map<String, Object> executeImpl(WebScriptRequest req, Status status, Cache cache) {
        return executeImpl(req, status);
    }

    /** Called when the answer has been rendered, or failed to be. */
    protected void executeFinallyImpl(WebScriptRequest req, Status status, Cache cache, Map<String, Object> model) {}

    protected final void renderFormatTemplate(String format, Map<String, Object> model, Writer writer) {
        renderTemplate(getDescription().getId() + "." + (format == null ? "" : format), model, writer);
    }

    private void answer(
            WebScriptRequest req,
            WebScriptResponse res,
            Status status,
            Cache cache,
            String mimetype,
            Map<String, Object> model)
            throws IOException {
        String format = req.getFormat();
        if (status.getRedirect()) {
            sendStatus(req, res, status, cache, format, model);
            return;
        }
        if (status.getCode() != Status.STATUS_OK && !req.forceSuccessStatus()) {
            res.setStatus(status.getCode());
        }
        setLocation(res, status);
        res.setCache(cache);
        String callback = getContainer().allowCallbacks() ? req.getJSONCallback() : null;
        if (callback == null || !format.equals(WebScriptResponse.JSON_FORMAT)) {
            res.setContentType(mimetype + ";charset=UTF-8");
            renderFormatTemplate(format, model, res.getWriter());
        } else {
            res.setContentType(Format.JAVASCRIPT.mimetype() + ";charset=UTF-8");
            res.getWriter().write(callback + "(");
            renderFormatTemplate(format, model, res.getWriter());
            res.getWriter().write(")");
        }
    }
}
