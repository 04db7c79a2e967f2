package org.springframework.extensions.webscripts;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import org.springframework.extensions.surf.util.I18NUtil;

/** The functions that templates of web scripts can call. */
final class TemplateMethods {

    private TemplateMethods() {}

    /** {@code msg("key", …)}: the script's own text, then a registered one, then the key itself. */
    static TemplateMethodModelEx message(WebScript script) {
        return arguments -> {
            if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel key)) {
                return "";
            }
            Object[] values = new Object[arguments.size() - 1];
            for (int i = 0; i < values.length; i++) {
                values[i] = value(arguments.get(i + 1));
            }
            return message(script.getResources(), key.getAsString(), values);
        };
    }

    /** {@code absurl("/path")}: the URL with the server in front, unless it has one. */
    static TemplateMethodModelEx absoluteUrl(WebScriptRequest request) {
        return arguments -> {
            String url = text(arguments);
            return url.isEmpty() || url.startsWith("/") ? request.getServerPath() + url : url;
        };
    }

    /** {@code scripturl("?a=b")}: a link to this script that keeps the guest flag and the format. */
    static TemplateMethodModelEx scriptUrl(WebScriptRequest request, WebScriptResponse response) {
        return arguments -> {
            String query = text(arguments);
            boolean ownPath = arguments.size() < 2
                    || !(arguments.get(1) instanceof TemplateBooleanModel prefix)
                    || prefix.getAsBoolean();
            StringBuilder url = new StringBuilder(ownPath ? request.getServicePath() : "");
            url.append(ownPath && !query.isEmpty() && query.indexOf('?') < 0 ? "?" : "")
                    .append(query);
            addArgument(url, "guest", request.isGuest() ? "true" : "");
            if (request.getFormatStyle() == Description.FormatStyle.argument) {
                addArgument(url, "format", request.getFormat());
            }
            return response.encodeScriptUrl(url.toString());
        };
    }

    private static void addArgument(StringBuilder url, String name, String value) {
        if (url.indexOf("?" + name) < 0 && url.indexOf("&" + name) < 0) {
            url.append(url.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(value);
        }
    }

    private static String message(ResourceBundle own, String key, Object[] values) {
        String text = own != null && own.containsKey(key) ? own.getString(key) : I18NUtil.getMessage(key);
        if (text == null) {
            return key;
        }
        return values.length == 0 ? text : MessageFormat.format(text, values);
    }

    private static Object value(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        }
        return argument instanceof TemplateDateModel date ? date.getAsDate() : "";
    }

    private static String text(List<?> arguments) throws TemplateModelException {
        return !arguments.isEmpty() && arguments.get(0) instanceof TemplateScalarModel text ? text.getAsString() : "";
    }
}
