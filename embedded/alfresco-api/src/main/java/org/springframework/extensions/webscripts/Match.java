package org.springframework.extensions.webscripts;

import java.util.Collections;
import java.util.Map;

/** A URL that fits a web script's template, with the method ({@link Kind#FULL}) or without ({@link Kind#URI}). */
public final class Match {

    /** How much of the request fits. */
    public enum Kind {
        URI,
        FULL
    }

    private final Kind kind;
    private final String template;
    private final Map<String, String> templateVars;
    private final String path;
    private final WebScript script;

    public Match(String templatePath, Map<String, String> templateVars, String matchPath, WebScript script) {
        this(Kind.FULL, templatePath, templateVars, matchPath, script);
    }

    public Match(String templatePath, Map<String, String> templateVars, String matchPath) {
        this(Kind.URI, templatePath, templateVars, matchPath, null);
    }

    private Match(Kind kind, String template, Map<String, String> templateVars, String path, WebScript script) {
        this.kind = kind;
        this.template = template;
        this.templateVars = Collections.unmodifiableMap(templateVars);
        this.path = path;
        this.script = script;
    }

    public Kind getKind() {
        return kind;
    }

    public String getTemplate() {
        return template;
    }

    public Map<String, String> getTemplateVars() {
        return templateVars;
    }

    /** The static part of the URL that fits. */
    public String getPath() {
        return path;
    }

    public WebScript getWebScript() {
        return script;
    }

    @Override
    public String toString() {
        return template;
    }
}
