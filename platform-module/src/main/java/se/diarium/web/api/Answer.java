package se.diarium.web.api;

import java.io.IOException;
import org.springframework.extensions.webscripts.WebScriptResponse;
import se.diarium.web.http.Json;

/** An answer ready to be sent. */
@FunctionalInterface
public interface Answer {

    void send(WebScriptResponse response, Json json) throws IOException;

    static Answer ok(Object body) {
        return (response, json) -> {
            response.setStatus(200);
            response.setContentType("application/json;charset=UTF-8");
            json.write(response.getOutputStream(), body);
        };
    }

    /** @param location path of what was made */
    static Answer created(String location, Object body) {
        return (response, json) -> {
            response.setStatus(201);
            response.setHeader("Location", location);
            response.setContentType("application/json;charset=UTF-8");
            json.write(response.getOutputStream(), body);
        };
    }

    /** What was asked for has begun and goes on after the answer. */
    static Answer accepted(Object body) {
        return (response, json) -> {
            response.setStatus(202);
            response.setContentType("application/json;charset=UTF-8");
            json.write(response.getOutputStream(), body);
        };
    }

    /** The same answer with an entity tag. */
    default Answer tagged(String tag) {
        return (response, json) -> {
            response.setHeader("ETag", tag);
            send(response, json);
        };
    }

    static Answer noContent() {
        return (response, json) -> response.setStatus(204);
    }
}
