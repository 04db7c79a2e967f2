package se.diarium.web.pages.asking;

import java.util.Optional;
import se.diarium.intake.DocumentRequests;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.PublicForm;
import se.diarium.web.problem.Problem;

/** What the form sends: registered as a case, whose number is the answer. */
final class AskingForm extends PublicForm {

    private static final int UNPROCESSABLE = 422;
    private static final int UNAVAILABLE = 503;

    private final DocumentRequests requests;
    private final AskingViews views;

    AskingForm(PageTools tools, DocumentRequests requests, AskingViews views) {
        super(tools);
        this.requests = requests;
        this.views = views;
    }

    @Override
    protected Page take(PageRequest request) {
        AskingFields fields = AskingFields.read(request);
        fields.check();
        String number = requests.register(
                request.registersSpeech().of("asking.letter.title"),
                fields.letter(request.registersSpeech()),
                fields.key());
        return views.registered(request, number);
    }

    @Override
    protected Optional<Page> refused(PageRequest request, Problem problem) {
        return problem.status() == UNPROCESSABLE || problem.status() == UNAVAILABLE
                ? Optional.of(views.refused(request, problem))
                : Optional.empty();
    }
}
