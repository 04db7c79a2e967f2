package se.diarium.web.api;

import java.io.IOException;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;
import se.diarium.web.problem.Problem;
import se.diarium.web.text.Language;

/**
 * Base of the API's web scripts: asks the subclass for the answer and sends it; whatever is thrown is answered as a problem.
 * Nothing is written before the answer is complete, so a failure never follows half an answer.
 */
abstract class ApiWebScript extends AbstractWebScript {

    private final ApiTools tools;

    ApiWebScript(ApiTools tools) {
        this.tools = tools;
    }

    @Override
    public final void execute(WebScriptRequest request, WebScriptResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        Answer answer;
        try {
            answer = answer(new ApiRequest(request, tools));
        } catch (Exception failure) {
            answer = problem(request, failure);
        }
        answer.send(response, tools.json());
    }

    /** Does what the request asks for and says what to answer; may throw anything. */
    abstract Answer answer(ApiRequest request) throws Exception;

    final ApiTools tools() {
        return tools;
    }

    private Answer problem(WebScriptRequest request, Exception failure) {
        Language language = Language.ofApi(request.getParameter("lang"), request.getHeader("Accept-Language"));
        Problem problem = tools.problems().of(failure, language);
        return (response, json) -> {
            response.setStatus(problem.status());
            response.setHeader("Content-Language", language.tag());
            response.setContentType(Problem.MEDIA_TYPE + ";charset=UTF-8");
            json.write(response.getOutputStream(), problem);
        };
    }
}
