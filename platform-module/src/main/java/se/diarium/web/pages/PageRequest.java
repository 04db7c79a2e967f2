package se.diarium.web.pages;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.extensions.webscripts.WebScriptRequest;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.http.Links;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;
import se.diarium.web.text.Language;
import se.diarium.web.text.Speech;

/** A reader's request: what was asked for, in which language, and the addresses an answer needs. */
public final class PageRequest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final WebScriptRequest request;
    private final Language language;
    private final PageTools tools;

    PageRequest(WebScriptRequest request, PageTools tools) {
        this.request = request;
        this.language = Language.ofPage(request.getParameter("lang"));
        this.tools = tools;
    }

    public Language language() {
        return language;
    }

    public Speech speech() {
        return new Speech(tools.texts(), language);
    }

    /** What is written into the register is in its own language, whichever the reader's is. */
    public Speech registersSpeech() {
        return new Speech(tools.texts(), Language.SWEDISH);
    }

    public PageLinks links() {
        return new PageLinks(
                new Links(request.getServiceContextPath()), language, request.getContextPath() + "/diarium");
    }

    /** Addresses to cite and to put in feeds: with the server in front, in the register's own language. */
    public Links permanent() {
        return new Links(permanentBase());
    }

    /** Where static files are, with the server in front. */
    public String permanentFiles() {
        return tools.publicAddress(request) + request.getContextPath() + "/diarium";
    }

    /** The authority whose register it is, in the words of schema.org. */
    public SchemaOrg publisher() {
        String name = tools.authority().isEmpty() ? speech().of("site.name") : tools.authority();
        return SchemaOrg.part("GovernmentOrganization")
                .with("name", name)
                .with("url", permanent().start());
    }

    /** An address to cite, in the reader's language. */
    String inLanguage(String address) {
        return links().inLanguage(address);
    }

    /** This page's address with the server in front, whichever way it was reached. */
    String permanentAddress() {
        return address(permanentBase(), language);
    }

    /** The address of this page in the language, with all its parameters but the format. */
    String address(Language wanted) {
        return address(request.getServiceContextPath(), wanted);
    }

    private String address(String base, Language wanted) {
        StringBuilder address = new StringBuilder(base).append(encodedPath());
        // What somebody wrote into a form that was posted stands in no address.
        String[] names = isPosted() ? new String[0] : request.getParameterNames();
        for (String name : new LinkedHashSet<>(Arrays.asList(names))) {
            if (!name.equals("lang") && !name.equals("format")) {
                for (String value : request.getParameterValues(name)) {
                    append(address, name, value);
                }
            }
        }
        if (wanted != Language.SWEDISH) {
            append(address, "lang", wanted.tag());
        }
        return address.toString();
    }

    private boolean isPosted() {
        String type = request.getHeader("Content-Type");
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM);
    }

    /** The format asked for, in small letters; {@code html} unless another is. */
    public String format() {
        String format = request.getParameter("format");
        return format == null || format.isBlank() ? "html" : format.strip().toLowerCase(Locale.ROOT);
    }

    public String header(String name) {
        return request.getHeader(name);
    }

    public String path(String name) {
        return request.getServiceMatch().getTemplateVars().get(name);
    }

    /** The number in the path; empty if no case can have it. */
    public Optional<Diarienummer> diarienummer() {
        try {
            return Optional.of(new Diarienummer(
                    path("series").toUpperCase(Locale.ROOT),
                    Integer.parseInt(path("year")),
                    Integer.parseInt(path("number"))));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    /** The parameter without space around it; empty where it is missing. */
    public String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** The parameter as it was typed, its spaces included; empty where it is missing. */
    public String typed(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** That there is nothing for everybody at the address; whether there is something for others is not said. */
    public static RequestException notPublished() {
        return RequestException.of(ProblemKind.NOT_FOUND, "notPublished");
    }

    /** All values of a parameter that may be repeated, in the order they came. */
    public Set<String> parameters(String name) {
        Set<String> values = new LinkedHashSet<>();
        String[] given = request.getParameterValues(name);
        for (String value : given == null ? new String[0] : given) {
            if (!value.isBlank()) {
                values.add(value.strip());
            }
        }
        return values;
    }

    /** A page number from 1; 1 where it is missing. */
    public int pageNumber(String name) {
        String value = parameter(name);
        if (value.isEmpty()) {
            return 1;
        }
        if (!value.matches("[1-9]\\d{0,5}")) {
            throw RequestException.field(ProblemKind.MALFORMED, name, "pageNumber");
        }
        return Integer.parseInt(value);
    }

    /** The platform answers below several paths; the shortest is the one that is given out. */
    private String permanentBase() {
        return tools.publicAddress(request) + request.getContextPath() + "/s";
    }

    private String encodedPath() {
        StringBuilder path = new StringBuilder();
        String info = request.getPathInfo();
        for (String part : (info == null ? "" : info).split("/")) {
            if (!part.isEmpty()) {
                path.append('/').append(Links.encode(part));
            }
        }
        return path.toString();
    }

    private static void append(StringBuilder address, String name, String value) {
        address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(Links.encode(name))
                .append('=')
                .append(Links.encode(value));
    }
}
