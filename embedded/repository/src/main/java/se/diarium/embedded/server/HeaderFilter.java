package se.diarium.embedded.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;

/**
 * Headers every answer starts out with; a script or a page can set its own. Static files may be kept but are asked for again,
 * so that a new version is seen at once: the entity tag makes that cheap.
 */
final class HeaderFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> DEFAULTS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "SAMEORIGIN",
            "Referrer-Policy", "same-origin",
            "Cache-Control", "no-cache");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = new Defaulted(response);
        chain.doFilter(request, answer);
    }

    private static final class Defaulted extends HttpServletResponseWrapper {

        Defaulted(HttpServletResponse response) {
            super(response);
            setDefaults();
        }

        @Override
        public void reset() {
            super.reset();
            setDefaults();
        }

        private void setDefaults() {
            DEFAULTS.forEach(this::setHeader);
        }
    }
}
