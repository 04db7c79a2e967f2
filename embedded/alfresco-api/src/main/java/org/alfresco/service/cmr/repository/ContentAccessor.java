package org.alfresco.service.cmr.repository;

import java.util.Locale;

/** What reading and writing of content have in common. */
public interface ContentAccessor {
    boolean isChannelOpen();

    void addListener(ContentStreamListener listener);

    /** In bytes. */
    long getSize();

    ContentData getContentData();

    String getContentUrl();

    String getMimetype();

    void setMimetype(String mimetype);

    String getEncoding();

    void setEncoding(String encoding);

    Locale getLocale();

    void setLocale(Locale locale);
}
