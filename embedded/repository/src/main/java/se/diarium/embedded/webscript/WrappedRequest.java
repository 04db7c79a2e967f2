package se.diarium.embedded.webscript;

import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.webscripts.Description.FormatStyle;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Passes everything on to another request. */
abstract class WrappedRequest implements WebScriptRequest {

    private final WebScriptRequest next;

    WrappedRequest(WebScriptRequest next) {
        this.next = next;
    }

    @Override
    public Match getServiceMatch() {
        return next.getServiceMatch();
    }

    @Override
    public String getServerPath() {
        return next.getServerPath();
    }

    @Override
    public String getContextPath() {
        return next.getContextPath();
    }

    @Override
    public String getServiceContextPath() {
        return next.getServiceContextPath();
    }

    @Override
    public String getServicePath() {
        return next.getServicePath();
    }

    @Override
    public String getURL() {
        return next.getURL();
    }

    @Override
    public String getPathInfo() {
        return next.getPathInfo();
    }

    @Override
    public String getQueryString() {
        return next.getQueryString();
    }

    @Override
    public String[] getParameterNames() {
        return next.getParameterNames();
    }

    @Override
    public String getParameter(String name) {
        return next.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        return next.getParameterValues(name);
    }

    @Override
    public String[] getHeaderNames() {
        return next.getHeaderNames();
    }

    @Override
    public String getHeader(String name) {
        return next.getHeader(name);
    }

    @Override
    public String[] getHeaderValues(String name) {
        return next.getHeaderValues(name);
    }

    @Override
    public String getExtensionPath() {
        return next.getExtensionPath();
    }

    @Override
    public String getContentType() {
        return next.getContentType();
    }

    @Override
    public Content getContent() {
        return next.getContent();
    }

    @Override
    public Object parseContent() {
        return next.parseContent();
    }

    @Override
    public boolean isGuest() {
        return next.isGuest();
    }

    @Override
    public String getFormat() {
        return next.getFormat();
    }

    @Override
    public FormatStyle getFormatStyle() {
        return next.getFormatStyle();
    }

    @Override
    public String getAgent() {
        return next.getAgent();
    }

    @Override
    public String getJSONCallback() {
        return next.getJSONCallback();
    }

    @Override
    public boolean forceSuccessStatus() {
        return next.forceSuccessStatus();
    }

    @Override
    public Runtime getRuntime() {
        return next.getRuntime();
    }
}
