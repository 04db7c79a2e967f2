package se.diarium.web.api;

import java.io.IOException;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;
import se.diarium.web.problem.ChangedSinceException;
import se.diarium.web.problem.Problem;
import se.diarium.web.text.Language;

/**
 * Base of the API's web scripts: asks the subclass for the answer and sends it; whatever is thrown is answered as a problem.
 * Nothing is written before the answer is complete, so a failure never follows half an answer.
 */
public abstract class ApiWebScript extends AbstractWebScript {

    private final ApiTools tools;

    protected ApiWebScript(ApiTools tools) {
        this.tools = tools;
    }

    @Override
    public final void execute(WebScriptRequest request, WebScriptResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        Language language = Language.ofApi(request.getParameter("lang"), request.getHeader("Accept-Language"));
        // What the platform and the services say, as titles of tasks, is then in the language of the rest.
        I18NUtil.setLocale(language.locale());
        Answer answer;
        try {
            answer = answer(new ApiRequest(request, tools));
        } catch (Exception failure) {
            answer = problem(failure, language);
        }
        answer.send(response, tools.json());
    }

    /** Does what the request asks for and says what to answer; may throw anything. */
    protected abstract Answer answer(ApiRequest request) throws Exception;

    protected final ApiTools tools() {
        return tools;
    }

    private Answer problem(Exception failure, Language language) {
        Problem problem = tools.problems().of(failure, language);
        return (response, json) -> {
            response.setStatus(problem.status());
            response.setHeader("Content-Language", language.tag());
            if (Problem.isPassing(problem.status())) {
                response.setHeader("Retry-After", Problem.RETRY_SECONDS);
            }
            if (failure instanceof ChangedSinceException changed) {
                response.setHeader("ETag", changed.tag());
            }
            response.setContentType(Problem.MEDIA_TYPE + ";charset=UTF-8");
            json.write(response.getOutputStream(), problem);
        };
    }
}
