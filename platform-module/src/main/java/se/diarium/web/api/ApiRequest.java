package se.diarium.web.api;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.extensions.webscripts.WebScriptRequest;
import se.diarium.register.NotFoundException;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.api.wire.Wire;
import se.diarium.web.http.Links;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;
import se.diarium.web.text.Language;

/** A request to the API: its path, its parameters and its body, read strictly. */
public final class ApiRequest {

    /** Parameters that every resource takes: the platform's own, the token that Share's proxy passes on, and the language. */
    private static final Set<String> COMMON = Set.of("lang", "format", "alf_ticket", "guest", "Alfresco-CSRFToken");

    private final WebScriptRequest request;
    private final ApiTools tools;

    ApiRequest(WebScriptRequest request, ApiTools tools) {
        this.request = request;
        this.tools = tools;
    }

    public WebScriptRequest raw() {
        return request;
    }

    /** The language the caller reads. */
    public Language language() {
        return Language.ofApi(request.getParameter("lang"), request.getHeader("Accept-Language"));
    }

    public Links links() {
        return new Links(request.getServiceContextPath());
    }

    /** What puts cases and records into the answer. */
    public Wire wire() {
        return new Wire(links(), tools.grounds(), language());
    }

    /** A variable of the path. */
    public String path(String name) {
        return request.getServiceMatch().getTemplateVars().get(name);
    }

    /**
     * The case named by the path.
     *
     * @throws NotFoundException if no case can have such a number
     */
    public Diarienummer diarienummer() {
        String series = path("series").toUpperCase(Locale.ROOT);
        try {
            return new Diarienummer(series, Integer.parseInt(path("year")), Integer.parseInt(path("number")));
        } catch (IllegalArgumentException impossible) {
            throw new NotFoundException(path("series") + "/" + path("number") + "/" + path("year"));
        }
    }

    /** Refuses parameters that mean nothing here: a misspelt filter would otherwise answer with too much. */
    public void allow(String... names) {
        Set<String> accepted = new TreeSet<>(Arrays.asList(names));
        for (String given : request.getParameterNames()) {
            if (!accepted.contains(given) && !COMMON.contains(given)) {
                throw RequestException.field(
                        ProblemKind.INVALID, given, "unknownParameter", String.join(", ", accepted));
            }
        }
    }

    /** The parameter without space around it; null where it is missing or blank. */
    public String parameter(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** All values of a parameter that may be repeated. */
    public Set<String> parameters(String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? Set.of()
                : Arrays.stream(values)
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The parameter as a whole number in the range, or null where it is missing. */
    public Integer number(String name, int least, int most) {
        String value = parameter(name);
        if (value == null) {
            return null;
        }
        if (value.matches("\\d{1,9}")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw RequestException.field(
                ProblemKind.INVALID, name, "numberBetween", Integer.toString(least), Integer.toString(most));
    }

    /** As {@link #number(String, int, int)}, with what a missing one means. */
    public int number(String name, int least, int most, int otherwise) {
        Integer number = number(name, least, most);
        return number == null ? otherwise : number;
    }

    /** The parameter as a day; null where it is missing. */
    public LocalDate day(String name) {
        String value = parameter(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException impossible) {
            throw RequestException.field(ProblemKind.INVALID, name, "type.date");
        }
    }

    /** The parameter as a constant of the enumeration, or null where it is missing. */
    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        String value = parameter(name);
        return value == null ? null : Constants.read(type, name, value);
    }

    /** The JSON body. */
    public <T> T json(Class<T> type) throws IOException {
        return tools.body().read(request, type);
    }
}
