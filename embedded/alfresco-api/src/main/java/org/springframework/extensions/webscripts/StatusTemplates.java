package org.springframework.extensions.webscripts;

import java.util.stream.Stream;

/**
 * Finds the template of a status: the script's own, then the package's and its parents', then the general one. In each place
 * the one for the code comes before the one for all codes.
 */
final class StatusTemplates {

    private final TemplateProcessorRegistry templates;

    StatusTemplates(TemplateProcessorRegistry templates) {
        this.templates = templates;
    }

    StatusTemplate find(String scriptId, String scriptPath, int code, String format) {
        return Stream.concat(
                        Stream.concat(
                                Stream.of(
                                        new StatusTemplate(scriptId + "." + format + "." + code, format),
                                        new StatusTemplate(scriptId + "." + format + ".status", format)),
                                packages(scriptPath)
                                        .flatMap(path -> Stream.of(
                                                new StatusTemplate(path + "/" + format + "." + code + ".ftl", format),
                                                new StatusTemplate(path + "/" + format + ".status.ftl", format)))),
                        Stream.of(
                                new StatusTemplate(code + ".ftl", WebScriptResponse.HTML_FORMAT),
                                new StatusTemplate("status.ftl", WebScriptResponse.HTML_FORMAT)))
                .filter(template -> templates.findValidTemplatePath(template.getPath()) != null)
                .findFirst()
                .orElseThrow(() -> new WebScriptException("Default status template /status.ftl could not be found"));
    }

    /** {@code /se/diarium}, {@code /se} and the root. */
    private static Stream<String> packages(String scriptPath) {
        return Stream.iterate(
                "/" + scriptPath,
                path -> path != null,
                path -> path.isEmpty() ? null : path.substring(0, path.lastIndexOf('/')));
    }
}
