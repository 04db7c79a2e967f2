package se.diarium.embedded.testmodule;

import java.util.Date;
import java.util.Map;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.DeclarativeWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** May be kept for a minute. */
public final class CachedGet extends DeclarativeWebScript {

    @Override
    protected Map<String, Object> executeImpl(WebScriptRequest req, Status status, Cache cache) {
        cache.setMaxAge(60L);
        cache.setETag("abc");
        cache.setLastModified(new Date(0));
        return null;
    }
}
