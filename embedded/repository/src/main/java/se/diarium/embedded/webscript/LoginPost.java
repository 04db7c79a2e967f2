package se.diarium.embedded.webscript;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.springframework.extensions.webscripts.DeclarativeWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Gives a ticket for a name and a password: 403 when they are wrong, 400 when they are not there. */
public final class LoginPost extends DeclarativeWebScript {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AuthenticationService authentications;

    public LoginPost(AuthenticationService authentications) {
        this.authentications = authentications;
    }

    @Override
    protected Map<String, Object> executeImpl(WebScriptRequest req, Status status) {
        JsonNode body = body(req);
        String user = text(body, "username");
        String password = text(body, "password");
        if (user.isEmpty()) {
            throw new WebScriptException(Status.STATUS_BAD_REQUEST, "Username not specified");
        }
        Map<String, Object> model = new HashMap<>();
        try {
            authentications.authenticate(user, password.toCharArray());
            model.put("ticket", authentications.getCurrentTicket());
        } catch (AuthenticationException e) {
            status.setCode(Status.STATUS_FORBIDDEN, "Login failed");
        } finally {
            authentications.clearCurrentSecurityContext();
        }
        return model;
    }

    private static JsonNode body(WebScriptRequest req) {
        try {
            return JSON.readTree(req.getContent().getContent());
        } catch (JsonProcessingException e) {
            throw new WebScriptException(
                    Status.STATUS_BAD_REQUEST, "Unable to parse JSON POST body: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new WebScriptException("Unable to retrieve POST body", e);
        }
    }

    private static String text(JsonNode body, String field) {
        JsonNode value = body == null ? null : body.get(field);
        if (value == null || !value.isTextual()) {
            throw new WebScriptException(
                    Status.STATUS_BAD_REQUEST, "Unable to parse JSON POST body: " + field + " is not a string");
        }
        return value.textValue();
    }
}
