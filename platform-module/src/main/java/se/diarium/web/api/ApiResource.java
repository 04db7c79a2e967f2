package se.diarium.web.api;

/** Base of the API's web scripts that live in packages of their own resources. */
public abstract class ApiResource extends ApiWebScript {

    private final ApiTools tools;

    protected ApiResource(ApiTools tools) {
        super(tools);
        this.tools = tools;
    }

    @Override
    protected final Answer answer(ApiRequest request) throws Exception {
        return respond(request, tools);
    }

    /** Does what the request asks for and says what to answer; may throw anything. */
    protected abstract Answer respond(ApiRequest request, ApiTools tools) throws Exception;
}
