package se.diarium.embedded.testmodule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.extensions.webscripts.DeclarativeWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Writes the body to the log; {@code ?fail=} and {@code ?conflicts=} let it go wrong afterwards. */
public final class LogPost extends DeclarativeWebScript {

    private final TestLog log;
    private final AtomicInteger attempts = new AtomicInteger();

    public LogPost(TestLog log) {
        this.log = log;
    }

    @Override
    protected Map<String, Object> executeImpl(WebScriptRequest req, Status status) {
        String text = body(req);
        log.write(text);
        int attempt = attempts.incrementAndGet();
        if (req.getParameter("fail") != null) {
            attempts.set(0);
            throw new WebScriptException(Status.STATUS_CONFLICT, "Refused after writing");
        }
        if (req.getParameter("conflicts") != null && attempt <= Integer.parseInt(req.getParameter("conflicts"))) {
            throw new ConcurrencyFailureException("Somebody else was first");
        }
        attempts.set(0);
        Map<String, Object> model = new HashMap<>();
        model.put("text", text);
        model.put("attempts", attempt);
        return model;
    }

    private static String body(WebScriptRequest req) {
        try {
            return req.getContent().getContent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
