package se.diarium.embedded.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.extensions.surf.util.I18NUtil;
import se.diarium.embedded.webscript.HostProblem;

/** Leads from {@code /} to the start page; there is nothing else outside the application. */
final class RootServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final String target;

    RootServlet(String target) {
        this.target = target;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().equals("/") && !target.isEmpty()) {
            response.sendRedirect(target);
            return;
        }
        I18NUtil.setLocaleFromLanguage(request.getHeader("Accept-Language"));
        try {
            new HostProblem(HttpServletResponse.SC_NOT_FOUND).send(request, response);
        } finally {
            I18NUtil.setLocale(null);
        }
    }
}
