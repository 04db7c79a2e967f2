package se.diarium.embedded.testmodule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** Begins to write and then fails. */
public final class StreamingGet extends AbstractWebScript {

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        res.setContentType("application/octet-stream");
        res.getOutputStream().write("half".getBytes(StandardCharsets.US_ASCII));
        throw new WebScriptException(Status.STATUS_NOT_FOUND, "Lost \"it\"");
    }
}
