package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.io.InputStream;

/** A description that was read from a document. */
public interface BaseDescriptionDocument extends BaseDescription {

    String getStorePath();

    String getDescPath();

    InputStream getDescDocument() throws IOException;
}
