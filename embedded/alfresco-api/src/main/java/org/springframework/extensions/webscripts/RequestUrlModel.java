package org.springframework.extensions.webscripts;

import java.util.Map;

/** The URL of a request as templates see it. */
record RequestUrlModel(WebScriptRequest request) implements URLModel {

    @Override
    public String getServer() {
        return request.getServerPath();
    }

    @Override
    public String getContext() {
        return request.getContextPath();
    }

    @Override
    public String getServiceContext() {
        return request.getServiceContextPath();
    }

    @Override
    public String getService() {
        return request.getServicePath();
    }

    @Override
    public String getFull() {
        return request.getURL();
    }

    @Override
    public String getArgs() {
        String query = request.getQueryString();
        return query == null ? "" : query;
    }

    @Override
    public String getMatch() {
        return request.getServiceMatch().getPath();
    }

    @Override
    public String getExtension() {
        return request.getExtensionPath();
    }

    @Override
    public String getTemplate() {
        return request.getServiceMatch().getTemplate();
    }

    @Override
    public Map<String, String> getTemplateArgs() {
        return request.getServiceMatch().getTemplateVars();
    }
}
