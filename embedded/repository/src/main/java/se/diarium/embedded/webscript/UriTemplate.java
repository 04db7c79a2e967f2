package se.diarium.embedded.webscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.extensions.webscripts.WebScriptException;

/** A URL with variables, {@code /cases/{series}/{number}}. A variable takes any characters, slashes too, as few as possible. */
final class UriTemplate {

    private static final Pattern VALID = Pattern.compile("^/(([\\w\\-]+|\\{[a-zA-Z]\\w*})(;*)/?)+(\\.\\w+$)?|^/$");
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]\\w*)}");

    private final String template;
    private final Pattern regex;
    private final List<String> names = new ArrayList<>();

    /**
     * @throws WebScriptException when the template is malformed
     */
    UriTemplate(String template) {
        if (!VALID.matcher(template).matches()) {
            throw new WebScriptException("URI Template malformed: " + template);
        }
        this.template = template;
        StringBuilder pattern = new StringBuilder();
        Matcher variables = VARIABLE.matcher(template);
        int end = 0;
        while (variables.find()) {
            pattern.append(literal(end, variables.start())).append("(.*?)");
            names.add(variables.group(1));
            end = variables.end();
        }
        regex = Pattern.compile(pattern.append(literal(end, template.length())).toString(), Pattern.DOTALL);
    }

    /** The values of the variables; nothing when the URL does not fit, or one name would have two values. */
    Optional<Map<String, String>> match(String uri) {
        Matcher matcher = regex.matcher(uri);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String value = matcher.group(i + 1);
            String other = values.putIfAbsent(names.get(i), value);
            if (other != null && !other.equals(value)) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    String template() {
        return template;
    }

    /** The part before the first variable. */
    String staticPart() {
        int variable = template.indexOf('{');
        return variable < 0 ? template : template.substring(0, variable);
    }

    int staticLength() {
        return VARIABLE.matcher(template).replaceAll("").length();
    }

    int variableCount() {
        return names.size();
    }

    String pattern() {
        return regex.pattern();
    }

    private String literal(int start, int end) {
        return start == end ? "" : Pattern.quote(template.substring(start, end));
    }
}
