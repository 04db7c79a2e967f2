package se.diarium.embedded.content;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alfresco.service.cmr.repository.ContentAccessor;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentStreamListener;
import org.springframework.extensions.surf.util.I18NUtil;

/** What readers and writers have in common: what the content is, and who wants to know when the stream closes. */
abstract class ContentAttributes implements ContentAccessor {
    private final String contentUrl;
    private final List<ContentStreamListener> listeners = new ArrayList<>();
    private String mimetype;
    private String encoding = "UTF-8";
    private Locale locale = I18NUtil.getContentLocale();
    private boolean open;
    private boolean closed;

    ContentAttributes(String contentUrl) {
        this.contentUrl = contentUrl;
    }

    /** Notes that the one stream is handed out. */
    void opened() {
        if (open || closed) {
            throw new ContentIOException("The content has been opened already: " + contentUrl);
        }
        open = true;
    }

    /** Notes that it is closed, and tells who wants to know. */
    void closed() {
        if (!closed) {
            open = false;
            closed = true;
            listeners.forEach(ContentStreamListener::contentStreamClosed);
        }
    }

    void copyAttributes(ContentData data) {
        mimetype = data.getMimetype();
        encoding = data.getEncoding();
        locale = data.getLocale();
    }

    public boolean isClosed() {
        return closed;
    }

    @Override
    public boolean isChannelOpen() {
        return open;
    }

    @Override
    public void addListener(ContentStreamListener listener) {
        listeners.add(listener);
    }

    @Override
    public ContentData getContentData() {
        return new ContentData(contentUrl, mimetype, getSize(), encoding, locale);
    }

    @Override
    public String getContentUrl() {
        return contentUrl;
    }

    @Override
    public String getMimetype() {
        return mimetype;
    }

    @Override
    public void setMimetype(String mimetype) {
        this.mimetype = mimetype;
    }

    @Override
    public String getEncoding() {
        return encoding;
    }

    @Override
    public void setEncoding(String encoding) {
        this.encoding = encoding;
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public void setLocale(Locale locale) {
        this.locale = locale;
    }

    Charset charset() {
        return encoding == null ? Charset.defaultCharset() : Charset.forName(encoding);
    }
}
