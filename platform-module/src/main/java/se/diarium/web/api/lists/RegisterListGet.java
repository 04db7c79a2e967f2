package se.diarium.web.api.lists;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import se.diarium.register.listing.ListPage;
import se.diarium.register.listing.RegisterLists;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.extract.ExtractFile;
import se.diarium.web.extract.ExtractFormat;
import se.diarium.web.http.Links;
import se.diarium.web.lists.ListQuestion;
import se.diarium.web.lists.ListWords;
import se.diarium.web.lists.Question;
import se.diarium.web.lists.Vocabulary;

/**
 * Base of the lists of what the caller may see: a page of them as JSON, or all of it as an extract in a file, either in the internal
 * form or in the one that may be handed out.
 *
 * @param <R> the rows of the list
 */
abstract class RegisterListGet<R> extends ApiWebScript {

    private final ListTools tools;
    private final String[] parameters;

    /** @param parameters that the question is read from */
    RegisterListGet(ApiTools api, ListTools tools, String... parameters) {
        super(api);
        this.tools = tools;
        this.parameters =
                Stream.concat(Stream.of(parameters), Stream.of("form", "limit")).toArray(String[]::new);
    }

    @Override
    protected final Answer answer(ApiRequest request) throws IOException {
        request.allow(parameters);
        boolean internal = ListTools.isInternal(request);
        ListQuestion<R> question = question(new Question(Vocabulary.API, request::parameters), internal);
        ListWords words = tools.words(request);
        Optional<ExtractFormat> format = ListTools.format(request);
        if (format.isPresent()) {
            ExtractFile file = tools.listing().extract(format.get(), words, internal, question, tools()::read);
            return (response, json) -> file.send(response);
        }
        int limit = ListTools.limit(request);
        Links links = request.links();
        RegisterLists lists = tools.listing().lists();
        return Answer.ok(tools().read(() -> {
            ListPage<R> page = question.rows(lists, question.after(), limit);
            return ListPageView.of(
                    question.count(lists),
                    page,
                    row -> internal ? internal(row, words, links) : handedOut(row, words, links));
        }));
    }

    /** Reads what is asked for. */
    abstract ListQuestion<R> question(Question given, boolean internal);

    /** The row on the wire, as those who work with it see it. */
    abstract Object internal(R row, ListWords words, Links links);

    /** The row on the wire, as it may be handed out. */
    abstract Object handedOut(R row, ListWords words, Links links);
}
