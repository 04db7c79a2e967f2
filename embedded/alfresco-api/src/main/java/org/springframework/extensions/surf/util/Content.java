package org.springframework.extensions.surf.util;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Content that came with a request. The stream can be read once. */
public interface Content {

    /** The whole content as text; only for content known to be small. */
    String getContent() throws IOException;

    String getMimetype();

    String getEncoding();

    /** Size in bytes, -1 when unknown. */
    long getSize();

    InputStream getInputStream();

    Reader getReader() throws IOException;
}
