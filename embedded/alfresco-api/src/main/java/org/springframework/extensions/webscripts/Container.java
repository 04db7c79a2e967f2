package org.springframework.extensions.webscripts;

import java.util.Map;

/** What runs web scripts: the templates, formats and documents they draw on. */
public interface Container {

    String getName();

    TemplateProcessorRegistry getTemplateProcessorRegistry();

    /** What every template is given, beside what belongs to the request. */
    Map<String, Object> getTemplateParameters();

    FormatRegistry getFormatRegistry();

    SearchPath getSearchPath();

    /** Whether {@code ?alf_callback=} wraps JSON in a function call. */
    boolean allowCallbacks();

    /** Reads all descriptors anew. */
    void reset();
}
