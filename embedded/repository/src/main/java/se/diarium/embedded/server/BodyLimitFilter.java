package se.diarium.embedded.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.extensions.surf.util.I18NUtil;
import se.diarium.embedded.webscript.HostProblem;

/** Answers 413 to a body larger than the limit: at once when its length is declared, else when reading has come that far. */
final class BodyLimitFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final long maxBytes;

    BodyLimitFilter(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > maxBytes) {
            refuse(request, response);
            return;
        }
        LimitedRequest limited = new LimitedRequest(request, maxBytes);
        chain.doFilter(limited, response);
        if (limited.exceeded() && !response.isCommitted()) {
            response.reset();
            refuse(request, response);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        I18NUtil.setLocaleFromLanguage(request.getHeader("Accept-Language"));
        try {
            new HostProblem(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE).send(request, response);
        } finally {
            I18NUtil.setLocale(null);
        }
    }
}
