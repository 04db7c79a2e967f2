package se.diarium.web.pages;

import java.io.IOException;
import org.springframework.extensions.webscripts.WebScriptResponse;
import se.diarium.web.http.Validator;
import se.diarium.web.problem.Problem;
import se.diarium.web.text.Language;

/**
 * A rendered page with the headers every page has: nothing foreign may be loaded and nothing run. What is public, caches may
 * keep but ask each time, for what is withdrawn must be gone at once; what is internal is kept nowhere.
 *
 * @param shared whether it is the same for everybody
 * @param scripted whether scripts of this site improve it
 * @param known what the client has already, from {@code If-None-Match}; null for nothing
 */
record RenderedOutput(
        boolean shared, boolean scripted, int status, String mediaType, Language language, String known, byte[] bytes)
        implements Output {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    /** What the site's own scripts need to show a PDF: they fetch it, and read it beside the page. */
    private static final String SCRIPTS =
            "; script-src 'self'; connect-src 'self'; worker-src 'self'; font-src 'self' data: blob:";

    @Override
    public void send(WebScriptResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", scripted ? POLICY + SCRIPTS : POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Content-Language", language.tag());
        if (status == 200 && shared) {
            // Weak, for a page is the same whether it is sent compressed or not, and servers leave what has a strong
            // one as it is.
            String tag = Validator.of(bytes);
            response.setHeader("Cache-Control", "public, no-cache");
            response.setHeader("ETag", "W/" + tag);
            if (Validator.matches(known, tag)) {
                response.setStatus(304);
                return;
            }
        } else {
            response.setHeader("Cache-Control", "no-store");
        }
        if (Problem.isPassing(status)) {
            response.setHeader("Retry-After", Problem.RETRY_SECONDS);
        }
        response.setStatus(status);
        response.setContentType(mediaType + ";charset=UTF-8");
        response.getOutputStream().write(bytes);
    }
}
