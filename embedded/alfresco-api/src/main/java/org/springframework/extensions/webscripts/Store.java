package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.io.InputStream;

/** A place that holds descriptors, templates and bundles of web scripts, by relative path. */
public interface Store {

    /** Called once before use. */
    void init();

    boolean exists();

    String getBasePath();

    /** The paths of all descriptors. */
    String[] getDescriptionDocumentPaths() throws IOException;

    boolean hasDocument(String documentPath) throws IOException;

    InputStream getDocument(String documentPath) throws IOException;
}
