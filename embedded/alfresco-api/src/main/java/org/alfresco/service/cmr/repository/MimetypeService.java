package org.alfresco.service.cmr.repository;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The kinds of files, by extension and by their bytes. */
public interface MimetypeService {
    String getExtension(String mimetype);

    String getMimetype(String extension);

    Map<String, String> getDisplaysByExtension();

    Map<String, String> getDisplaysByMimetype();

    Map<String, String> getExtensionsByMimetype();

    Map<String, String> getMimetypesByExtension();

    boolean isText(String mimetype);

    List<String> getMimetypes();

    String guessMimetype(String filename);

    String guessMimetype(String filename, ContentReader reader);

    String guessMimetype(String filename, InputStream input);

    String getMimetypeIfNotMatches(ContentReader reader);

    Collection<String> getMimetypes(String extension);
}
