package org.springframework.extensions.webscripts;

import java.util.LinkedHashMap;
import java.util.Map;

/** The template languages, by file extension. */
public class TemplateProcessorRegistry {

    private final Map<String, TemplateProcessor> byExtension = new LinkedHashMap<>();

    public void registerTemplateProcessor(TemplateProcessor templateProcessor, String extension, String name) {
        byExtension.put(extension, templateProcessor);
    }

    /** The processor of a path's extension, else the first one registered. */
    public TemplateProcessor getTemplateProcessor(String path) {
        TemplateProcessor processor = getTemplateProcessorByExtension(path.substring(path.lastIndexOf('.') + 1));
        return processor == null ? byExtension.values().iterator().next() : processor;
    }

    /** The processor of an extension, null when there is none. */
    public TemplateProcessor getTemplateProcessorByExtension(String extension) {
        return byExtension.get(extension);
    }

    /** The path of an existing template: the path itself, or with the extension of a language added; null when none. */
    public String findValidTemplatePath(String path) {
        TemplateProcessor own = getTemplateProcessorByExtension(path.substring(path.lastIndexOf('.') + 1));
        if (own != null && own.hasTemplate(path)) {
            return path;
        }
        return byExtension.entrySet().stream()
                .filter(language -> language.getValue() != own)
                .map(language -> new TemplatePath(language.getValue(), path + "." + language.getKey()))
                .filter(TemplatePath::exists)
                .map(TemplatePath::path)
                .findFirst()
                .orElse(null);
    }

    public void reset() {
        byExtension.values().forEach(TemplateProcessor::reset);
    }

    private record TemplatePath(TemplateProcessor processor, String path) {

        boolean exists() {
            return processor.hasTemplate(path);
        }
    }
}
