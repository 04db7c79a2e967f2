package se.diarium.web.api.desk;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import se.diarium.decision.board.Appeals;
import se.diarium.decision.delegation.DelegationDecisions;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseRevisions;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.part.Classification;
import se.diarium.register.vocabulary.Term;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.wire.CaseView;
import se.diarium.web.http.Validator;
import se.diarium.web.problem.ChangedSinceException;

/**
 * Hands out cases and takes in changes of them. Whatever goes out has the case's entity tag, and a change that comes with the tag
 * of an older state ({@code If-Match}) is refused. The tag is the revision of the case and all its parts.
 */
public final class CaseDesk {

    private static final String IF_MATCH = "If-Match";

    private final ApiTools tools;
    private final CaseRegister cases;
    private final CaseRevisions revisions;
    private final DelegationDecisions delegated;
    private final Appeals appeals;
    private final Classification classification;

    public CaseDesk(
            ApiTools tools,
            CaseRegister cases,
            CaseRevisions revisions,
            DelegationDecisions delegated,
            Appeals appeals,
            Classification classification) {
        this.tools = tools;
        this.cases = cases;
        this.revisions = revisions;
        this.delegated = delegated;
        this.appeals = appeals;
        this.classification = classification;
    }

    /** The case as it is. */
    public Answer show(ApiRequest request, Diarienummer number) {
        return tools.read(() -> {
            // The tag first: a change in between makes the tag too old, which is found out, and not the case.
            String tag = tag(revisions.of(number));
            return Answer.ok(view(cases.get(number), request)).tagged(tag);
        });
    }

    /**
     * Makes a change of a case in a transaction that other writers of the case wait for.
     *
     * @param yours what the client sent, to be shown beside what there is where that is something else than it had seen
     */
    public <T> T change(ApiRequest request, Diarienummer number, Object yours, Callable<T> work) {
        String expected = request.raw().getHeader(IF_MATCH);
        return tools.write(() -> {
            String tag = tag(revisions.hold(number));
            if (expected != null && !Validator.matchesStrongly(expected, tag)) {
                throw new ChangedSinceException(tag, view(cases.get(number), request), yours);
            }
            return work.call();
        });
    }

    /** As {@link #change}, answering with the case as it has become. */
    public Answer changed(ApiRequest request, Diarienummer number, Object yours, Callable<CaseFile> work) {
        return after(request, change(request, number, yours, work), Answer::ok);
    }

    /** The answer to a registration. */
    public Answer registered(ApiRequest request, CaseFile made) {
        String location = request.links().apiCase(made.diarienummer());
        return after(request, made, view -> Answer.created(location, view));
    }

    /** The case as it is after a change that made it this; without a tag where the caller may no longer read it. */
    private Answer after(ApiRequest request, CaseFile made, Function<CaseView, Answer> answer) {
        return tools.read(() -> {
            String tag = tag(revisions.of(made.diarienummer()));
            return cases.find(made.diarienummer())
                    .map(file -> answer.apply(view(file, request)).tagged(tag))
                    .orElseGet(() -> answer.apply(CaseView.of(made, null, List.of(), List.of(), request.wire())));
        });
    }

    private CaseView view(CaseFile file, ApiRequest request) {
        String code = classification.of(file.diarienummer()).map(Term::code).orElse(null);
        return CaseView.of(file, code, delegated.of(file.diarienummer()), appeals.of(file.id()), request.wire());
    }

    static String tag(long revision) {
        return Validator.quote(Long.toString(revision));
    }
}
