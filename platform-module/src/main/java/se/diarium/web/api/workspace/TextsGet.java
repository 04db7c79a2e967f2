package se.diarium.web.api.workspace;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.http.Validator;
import se.diarium.web.text.Language;
import se.diarium.web.text.Texts;

/**
 * The texts of the workspace in one language, for everybody: the log-in has texts too. Each area of the workspace has a bundle of
 * its own.
 */
final class TextsGet extends ApiWebScript {

    private final List<Texts> bundles;

    TextsGet(ApiTools tools, List<Texts> bundles) {
        super(tools);
        this.bundles = List.copyOf(bundles);
    }

    @Override
    protected Answer answer(ApiRequest request) throws Exception {
        request.allow();
        TextsView view = view(request.language());
        String tag = Validator.of(tools().json().bytes(view));
        boolean known = Validator.matches(request.raw().getHeader("If-None-Match"), tag);
        Answer answer = known ? (response, json) -> response.setStatus(304) : Answer.ok(view);
        return (response, json) -> {
            response.setHeader("Cache-Control", "public, no-cache");
            response.setHeader("Vary", "Accept-Language");
            answer.tagged(tag).send(response, json);
        };
    }

    private TextsView view(Language language) {
        Map<String, String> texts = new TreeMap<>();
        bundles.forEach(bundle -> texts.putAll(bundle.patterns(language)));
        return new TextsView(language.tag(), texts);
    }

    /** The texts on the wire, by their keys. */
    record TextsView(String language, Map<String, String> texts) {}
}
