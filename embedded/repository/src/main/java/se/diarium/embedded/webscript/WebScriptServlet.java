package se.diarium.embedded.webscript;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;

/**
 * The door to the container. Any method is a script's business, so HEAD is answered where a script declares it; OPTIONS is
 * answered here.
 */
public final class WebScriptServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient WebScriptContainer container;
    private final transient ScriptExecutor executor;
    private final transient ErrorRenderer errors;

    public WebScriptServlet(WebScriptContainer container, ScriptExecutor executor) {
        this.container = container;
        this.executor = executor;
        this.errors = new ErrorRenderer(container);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
        I18NUtil.setLocaleFromLanguage(request.getHeader("Accept-Language"));
        try {
            if (request.getMethod().equals("OPTIONS")) {
                allow(request, response);
            } else {
                execute(request, response);
            }
        } finally {
            I18NUtil.setLocale(null);
            AuthenticationUtil.clearCurrentSecurityContext();
        }
    }

    private void execute(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Match> match = container.find(method(request), uri(request));
        if (match.isEmpty()) {
            errors.render(noScript(request), request, response);
        } else if (match.get().getKind() == Match.Kind.URI) {
            errors.render(wrongMethod(request), request, response);
        } else {
            execute(match.get(), request, response);
        }
    }

    private void execute(Match match, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ScriptRuntime runtime = new ScriptRuntime(container);
        try (ScriptRequest scriptRequest = new ScriptRequest(runtime, request, match)) {
            try {
                executor.execute(request, scriptRequest, new ScriptResponse(runtime, response));
            } catch (AuthenticationRequired e) {
                errors.render(e, request, response);
            } catch (Exception e) {
                errors.render(e, scriptRequest, request, response);
            }
        }
    }

    private void allow(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Allow", MethodNotAllowed.header(container.methods(uri(request))));
    }

    private static WebScriptException noScript(HttpServletRequest request) {
        return new WebScriptException(
                Status.STATUS_NOT_FOUND, "Script url " + uri(request) + " does not map to a Web Script.");
    }

    private MethodNotAllowed wrongMethod(HttpServletRequest request) {
        return new MethodNotAllowed(uri(request), method(request), container.methods(uri(request)));
    }

    private static String uri(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo();
    }

    /** A POST may stand for another method, for clients that can send nothing else. */
    private static String method(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return request.getMethod();
        }
        String tunnelled = Optional.ofNullable(request.getHeader("X-HTTP-Method-Override"))
                .orElseGet(() -> request.getParameter("alf_method"));
        return tunnelled == null || tunnelled.isEmpty() ? request.getMethod() : tunnelled;
    }
}
