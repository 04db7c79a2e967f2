package se.diarium.share;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ScriptableObject;

/** Scripts that the module gives to browsers, run without one. */
final class BrowserScripts {

    private static final Path FOLDER = ShareFiles.ROOT.resolve("META-INF/resources/diarium-share");

    private final String surroundings;
    private final List<String> scripts;

    /**
     * @param surroundings makes what the scripts find of Share and the browser
     * @param scripts paths below the module's own, in the order they are loaded
     */
    BrowserScripts(String surroundings, String... scripts) {
        this.surroundings = surroundings;
        this.scripts = List.of(scripts);
    }

    /** What an expression comes to, as text. */
    String evaluated(String expression) {
        return evaluated(expression, Map.of());
    }

    /** As {@link #evaluated(String)}, of an expression with variables. */
    String evaluated(String expression, Map<String, String> variables) {
        try (Context context = Context.enter()) {
            context.setLanguageVersion(Context.VERSION_1_8);
            ScriptableObject scope = context.initStandardObjects();
            variables.forEach((name, value) -> ScriptableObject.putProperty(scope, name, value));
            context.evaluateString(scope, surroundings, "surroundings", 1, null);
            for (String script : scripts) {
                context.evaluateString(scope, ShareFiles.text(FOLDER.resolve(script)), script, 1, null);
            }
            return Context.toString(context.evaluateString(scope, expression, "test", 1, null));
        }
    }
}
