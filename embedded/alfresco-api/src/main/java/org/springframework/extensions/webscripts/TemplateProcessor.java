package org.springframework.extensions.webscripts;

import java.io.Writer;

/** Renders templates of one language. */
public interface TemplateProcessor {

    boolean hasTemplate(String template);

    void process(String template, Object model, Writer out);

    /** Renders a template given as text. */
    void processString(String template, Object model, Writer out);

    String getDefaultEncoding();

    /** Forgets cached templates. */
    void reset();
}
