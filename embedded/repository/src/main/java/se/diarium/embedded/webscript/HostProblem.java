package se.diarium.embedded.webscript;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.Status;

/**
 * The answer to a request that came to no script: a short page for a person (a client that asks for {@code text/html}), else
 * {@code application/problem+json} (RFC 9457).
 */
public final class HostProblem {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<NegotiableFormat> OFFERED = List.of(
            offer("application/problem+json", "json"), offer("application/json", "json"), offer("text/html", "html"));

    private final Status status = new Status();

    public HostProblem(int code) {
        status.setCode(code);
    }

    /** Sends status and body in the current locale. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status.getCode());
        response.setHeader("Content-Language", I18NUtil.getLocale().getLanguage());
        String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("*/*");
        boolean html = NegotiableFormat.negotiate(accept, OFFERED)
                .filter("html"::equals)
                .isPresent();
        response.setContentType((html ? "text/html" : "application/problem+json") + ";charset=UTF-8");
        response.getWriter().write(html ? page() : json());
    }

    private String json() throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", status.getCodeName());
        problem.put("status", status.getCode());
        problem.put("detail", status.getCodeDescription());
        return JSON.writeValueAsString(problem);
    }

    /** Texts of our own alone: nothing of the request comes back. */
    private String page() {
        return """
                <!DOCTYPE html>
                <html lang="%1$s">
                <head><meta charset="utf-8"><title>%2$d %3$s</title></head>
                <body><main><h1>%3$s</h1><p>%4$s</p></main></body>
                </html>
                """.formatted(
                        I18NUtil.getLocale().getLanguage(),
                        status.getCode(),
                        status.getCodeName(),
                        status.getCodeDescription());
    }

    private static NegotiableFormat offer(String mimetype, String format) {
        return new NegotiableFormat(MediaRange.parse(mimetype).orElseThrow(), format);
    }
}
