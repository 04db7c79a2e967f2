package se.diarium.share;

import freemarker.template.Configuration;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.NativeJSON;
import org.mozilla.javascript.ScriptableObject;

/**
 * Runs a component as Share does, as far as it can be done without Share: its controller with Rhino, its template with
 * FreeMarker. What Share gives both is given here by stand-ins; the answers of the repository are the test's.
 */
final class ServerScripts {

    private static final Pattern IMPORT = Pattern.compile("<import resource=\"classpath:/([^\"]+)\">");
    private static final Path SCRIPTS = ShareFiles.EXTENSION.resolve("site-webscripts");

    private final Map<String, String> answers = new HashMap<>();
    private final Map<String, String> arguments = new HashMap<>();
    private final Properties texts = ShareFiles.bundle(ShareFiles.MESSAGES);
    private String groups = "";

    ServerScripts answering(String path, String json) {
        answers.put(path, json);
        return this;
    }

    ServerScripts called(String name, String value) {
        arguments.put(name, value);
        return this;
    }

    ServerScripts inGroups(String names) {
        groups = names;
        return this;
    }

    static String withoutImports(String script) {
        return IMPORT.matcher(script).replaceAll("");
    }

    /** The model that a controller makes, as JSON. */
    String model(String controller, String jsonModel) {
        try (Context context = Context.enter()) {
            context.setLanguageVersion(Context.VERSION_1_8);
            ScriptableObject scope = context.initStandardObjects();
            context.evaluateString(scope, environment(context, scope, jsonModel), "environment", 1, null);
            context.evaluateString(scope, script(SCRIPTS.resolve(controller + ".js")), controller, 1, null);
            return json(context, scope, "model");
        }
    }

    /** The model of a panel after its customisation, of a node {type, actions} that whoever looks at it may write. */
    String panel(String customization, String node) {
        try (Context context = Context.enter()) {
            context.setLanguageVersion(Context.VERSION_1_8);
            ScriptableObject scope = context.initStandardObjects();
            context.evaluateString(scope, """
                    var model = { nodeRef: "workspace://SpacesStore/5f0c", site: null, allowMetaDataUpdate: true,
                                  allowNewVersionUpload: true, widgets: [{ options: { allowNewVersionUpload: true } }] };
                    var AlfrescoUtil = { getNodeDetails: function (nodeRef, site, options) {
                       var node = %1$s;
                       return { item: { node: node, actions: options.actions ? node.actions.map(function (id) {
                          return { id: id };
                       }) : [] } };
                    } };
                    model.item = { node: %1$s, displayName: "5f0c" };
                    var msg = { get: function (key, values) { return [key].concat(values).join(" "); } };
                    """.formatted(node), "share", 1, null);
            context.evaluateString(scope, script(SCRIPTS.resolve(customization + ".js")), customization, 1, null);
            return json(context, scope, "model");
        }
    }

    /** What the component shows. */
    String html(String component) throws IOException, TemplateException {
        String model = model(component, "null");
        var configuration = new Configuration(Configuration.VERSION_2_3_31);
        configuration.setDirectoryForTemplateLoading(SCRIPTS.toFile());
        configuration.setNumberFormat("computer");
        Map<String, Object> root = new HashMap<>(JsonValues.object(model));
        root.put("url", Map.of("context", "/share"));
        root.put("args", Map.of("htmlid", "id1"));
        root.put("msg", (TemplateMethodModelEx) this::text);
        for (String directive : List.of("markup", "uniqueIdDiv", "link", "script", "createWidgets")) {
            root.put(directive, (TemplateDirectiveModel) (environment, parameters, variables, body) -> {
                if (body != null) {
                    body.render(environment.getOut());
                }
            });
        }
        var out = new StringWriter();
        configuration.getTemplate(component + ".html.ftl").process(root, out);
        return out.toString();
    }

    private Object text(List<?> arguments) {
        String pattern =
                texts.getProperty(arguments.get(0).toString(), arguments.get(0).toString());
        return MessageFormat.format(
                pattern, arguments.stream().skip(1).map(Object::toString).toArray());
    }

    private String environment(Context context, ScriptableObject scope, String jsonModel) {
        ScriptableObject.putProperty(scope, "answers", quoted(context, scope, answers));
        ScriptableObject.putProperty(scope, "parameters", quoted(context, scope, arguments));
        ScriptableObject.putProperty(scope, "groups", groups);
        Map<String, String> known = new HashMap<>();
        texts.forEach((key, value) -> known.put(key.toString(), value.toString()));
        ScriptableObject.putProperty(scope, "texts", quoted(context, scope, known));
        return """
                var model = { jsonModel: %s };
                var called = [];
                var args = { htmlid: "id1" };
                var instance = { object: { id: "page.component-1-1" } };
                var url = { context: "/share" };
                var user = { name: "handlaggare", isAdmin: false, properties: { alfUserGroups: groups } };
                var page = { url: { args: parameters, templateArgs: { site: "s" } } };
                var msg = { get: function (key, values) {
                   return (texts[key] || key).replace(/\\{(\\d)\\}/g, function (all, i) { return values ? values[i] : all; });
                } };
                var remote = { call: function (path) {
                   var found = answers[path];
                   return { status: { code: found === undefined ? 500 : 200 }, toString: function () { return found; } };
                } };
                """.formatted(jsonModel);
    }

    private static ScriptableObject quoted(Context context, ScriptableObject scope, Map<String, String> values) {
        ScriptableObject made = (ScriptableObject) context.newObject(scope);
        values.forEach((key, value) -> ScriptableObject.putProperty(made, key, value));
        return made;
    }

    private static String json(Context context, ScriptableObject scope, String name) {
        return NativeJSON.stringify(context, scope, ScriptableObject.getProperty(scope, name), null, null)
                .toString();
    }

    private static String script(Path file) {
        String text = ShareFiles.text(file);
        var imports = new StringBuilder();
        IMPORT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(imported -> imported.startsWith("alfresco/web-extension/")
                        || imported.startsWith("META-INF/resources/diarium-share/"))
                .map(ShareFiles.ROOT::resolve)
                .forEach(imported -> imports.append(ShareFiles.text(imported)).append('\n'));
        return imports + withoutImports(text);
    }
}
