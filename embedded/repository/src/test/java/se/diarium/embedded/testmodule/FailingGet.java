package se.diarium.embedded.testmodule;

import java.sql.SQLException;
import java.util.Map;
import org.springframework.extensions.webscripts.DeclarativeWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Fails in the way that the URL says. */
public final class FailingGet extends DeclarativeWebScript {

    @Override
    protected Map<String, Object> executeImpl(WebScriptRequest req, Status status) {
        switch (req.getServiceMatch().getTemplateVars().get("how")) {
            case "conflict" -> throw new WebScriptException(Status.STATUS_CONFLICT, "Taken");
            case "wrapped" ->
                throw new IllegalStateException(
                        "outer", new WebScriptException(Status.STATUS_PRECONDITION_FAILED, "Inner"));
            case "gone" -> status.setCode(Status.STATUS_GONE, "Gone");
            case "bug" -> throw new IllegalStateException("A bug");
            case "sql" -> throw new IllegalStateException("Secret", new SQLException("select password from users"));
            default -> status.setMessage("rendering fails");
        }
        return null;
    }
}
