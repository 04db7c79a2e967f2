package se.diarium.web.pages;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;
import se.diarium.web.problem.Problem;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;
import se.diarium.web.text.Language;

/**
 * Base of the pages, public and internal. A failure is a page too, in the same frame, or a problem for programs.
 *
 * <p>Renders by itself rather than as a declarative web script, because the platform answers an unknown format with its own
 * error page and a stack trace, and cannot answer "not modified". The whole answer is made before anything is sent.
 */
public abstract class PageWebScript extends AbstractWebScript {

    private static final String ERROR = "se/diarium/portal/error";

    private final PageTools tools;
    private final Audience audience;

    protected PageWebScript(PageTools tools, Audience audience) {
        this.tools = tools;
        this.audience = audience;
    }

    /** Finds what was asked for and says how to send it; what it throws is shown as an error page. */
    protected abstract Output prepare(PageRequest request) throws IOException;

    @Override
    public final void execute(WebScriptRequest raw, WebScriptResponse response) throws IOException {
        PageRequest request = new PageRequest(raw, tools);
        Output output;
        try {
            output = prepare(request);
        } catch (Exception failure) {
            output = error(request, failure);
        }
        output.send(response);
    }

    /** The page in the format asked for. */
    protected final Output render(PageRequest request, Page page) throws IOException {
        return switch (request.format()) {
            case "html" -> template(request, page, audience.folder() + page.template(), "html", "text/html");
            case "json" ->
                rendered(request, page, "application/json", tools.json().bytes(page.json()));
            case "atom" -> {
                if (!page.atom()) {
                    throw notAcceptable("html, json");
                }
                yield template(request, page, audience.folder() + page.template(), "atom", "application/atom+xml");
            }
            default -> throw notAcceptable(page.atom() ? "html, json, atom" : "html, json");
        };
    }

    /** The page in a format that it has a template for besides. */
    protected final Output render(PageRequest request, Page page, String format, String mediaType) throws IOException {
        return template(request, page, audience.folder() + page.template(), format, mediaType);
    }

    /** The page as a file of another kind. */
    protected final Output file(PageRequest request, String mediaType, String text) {
        return rendered(request, 200, mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    protected final Audience audience() {
        return audience;
    }

    /** What is for programs alone. */
    protected final Output json(PageRequest request, Object value) throws IOException {
        return rendered(request, 200, "application/json", tools.json().bytes(value));
    }

    /** What is for programs of a kind of their own. */
    protected final Output data(PageRequest request, String mediaType, Object value) throws IOException {
        return rendered(request, 200, mediaType, tools.json().bytes(value));
    }

    protected static RequestException notAcceptable(String formats) {
        return RequestException.of(ProblemKind.NOT_ACCEPTABLE, "format", formats);
    }

    private Output error(PageRequest request, Exception failure) throws IOException {
        Problem problem = tools.problems().of(failure, request.language());
        if (request.format().equals("json")) {
            return rendered(
                    request, problem.status(), Problem.MEDIA_TYPE, tools.json().bytes(problem));
        }
        Optional<Page> refused = refused(request, problem);
        if (refused.isPresent()) {
            return template(
                    request, refused.get(), audience.folder() + refused.get().template(), "html", "text/html");
        }
        Page page = new Page(problem.status(), ERROR, problem.title(), problem, problem, false);
        return template(request, page, ERROR, "html", "text/html");
    }

    /** The page on which a refused request can be put right; none where an error page says it all. */
    protected Optional<Page> refused(PageRequest request, Problem problem) {
        return Optional.empty();
    }

    private Output template(PageRequest request, Page page, String template, String format, String mediaType)
            throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("t", request.speech());
        model.put("links", request.links());
        model.put("page", frame(request, page));
        model.put("view", page.view());
        StringWriter text = new StringWriter();
        renderTemplate(template + "." + format, model, text);
        String whole = page.head().data() == null || !format.equals("html")
                ? text.toString()
                : DataBlock.into(
                        text.toString(),
                        new String(tools.json().bytes(page.head().data()), StandardCharsets.UTF_8));
        return rendered(request, page, mediaType, whole.getBytes(StandardCharsets.UTF_8));
    }

    private Output rendered(PageRequest request, int status, String mediaType, byte[] bytes) {
        return rendered(request, new Page(status, "", "", null, null, false), mediaType, bytes);
    }

    private Output rendered(PageRequest request, Page page, String mediaType, byte[] bytes) {
        boolean shared = audience == Audience.PUBLIC && !page.own();
        return new RenderedOutput(
                shared,
                page.head().scripted(),
                page.status(),
                mediaType,
                request.language(),
                request.header("If-None-Match"),
                bytes);
    }

    private PageFrame frame(PageRequest request, Page page) {
        Language language = request.language();
        String here = request.address(language);
        boolean found = page.status() == 200;
        return new PageFrame(
                audience,
                page.title(),
                tools.authority(),
                language,
                language.other(),
                request.address(language.other()),
                page.head().canonical().isEmpty()
                        ? request.permanentAddress()
                        : request.inLanguage(page.head().canonical()),
                page.atom() ? withFormat(here, "atom") : "",
                found ? withFormat(here, "json") : "",
                request.parameter("q"),
                found,
                page.head(),
                tools.governed());
    }

    private static String withFormat(String address, String format) {
        return address + (address.contains("?") ? "&" : "?") + "format=" + format;
    }
}
