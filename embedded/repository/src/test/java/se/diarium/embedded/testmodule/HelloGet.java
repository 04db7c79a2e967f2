package se.diarium.embedded.testmodule;

import java.util.HashMap;
import java.util.Map;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.DeclarativeWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Greets the name in the URL. */
public final class HelloGet extends DeclarativeWebScript {

    @Override
    protected Map<String, Object> executeImpl(WebScriptRequest req, Status status, Cache cache) {
        Map<String, Object> model = new HashMap<>();
        model.put("name", req.getServiceMatch().getTemplateVars().get("name"));
        model.put("count", 7);
        if (req.getParameter("created") != null) {
            status.setCode(Status.STATUS_CREATED);
            status.setLocation("/alfresco/s/test/hello/new");
        }
        return model;
    }
}
