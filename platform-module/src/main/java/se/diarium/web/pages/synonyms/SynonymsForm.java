package se.diarium.web.pages.synonyms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.register.ConflictException;
import se.diarium.synonym.SynonymEntry;
import se.diarium.synonym.SynonymInput;
import se.diarium.synonym.SynonymKind;
import se.diarium.synonym.SynonymList;
import se.diarium.web.pages.InternalForm;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.problem.Problem;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** What the page of the synonyms sends: an entry to add, to change or to remove. Terms come one a line. */
final class SynonymsForm extends InternalForm {

    private static final String ACT = "gor";
    private static final String KIND = "slag";
    private static final String ONE_WAY = "enkel";
    private static final String TERMS = "ord";
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final SynonymList list;

    SynonymsForm(PageTools tools, TransactionService transactions, SynonymList list) {
        super(tools, transactions);
        this.list = list;
    }

    @Override
    protected String take(PageRequest request) {
        switch (request.parameter(ACT)) {
            case "lagg-till" -> list.add(input(request));
            case "andra" -> list.change(seen(request), input(request));
            case "ta-bort" -> list.remove(seen(request));
            default -> throw RequestException.field(ProblemKind.INVALID, ACT, "oneOf", "lagg-till, andra, ta-bort");
        }
        return request.links().internal("synonymer");
    }

    /** The list with what was typed in its place, and what is wrong with it. */
    @Override
    protected Optional<Page> refused(PageRequest request, Problem problem) {
        if (problem.status() != UNPROCESSABLE && problem.status() != CONFLICT) {
            return Optional.empty();
        }
        SynonymsJson entries = read(() -> SynonymsJson.of(list.all()));
        SynonymsView.Typed typed = SynonymsView.Typed.of(
                request.parameter("id"),
                request.parameter(TERMS),
                request.parameter(KIND).equals(ONE_WAY) ? SynonymKind.ONE_WAY : SynonymKind.EQUAL,
                problem);
        return Optional.of(new Page(
                problem.status(),
                SynonymsPage.TEMPLATE,
                request.speech().of("synonyms.title"),
                new SynonymsView(entries.items(), typed),
                entries,
                false));
    }

    private SynonymEntry seen(PageRequest request) {
        SynonymEntry current = list.get(request.parameter("id"));
        if (!request.parameter("version").equals(Integer.toString(current.revision()))) {
            throw new ConflictException("version", "synonym.changed");
        }
        return current;
    }

    private static SynonymInput input(PageRequest request) {
        SynonymKind kind =
                switch (request.parameter(KIND)) {
                    case "", "lika" -> SynonymKind.EQUAL;
                    case ONE_WAY -> SynonymKind.ONE_WAY;
                    default -> throw RequestException.field(ProblemKind.INVALID, KIND, "oneOf", "lika, enkel");
                };
        List<String> terms = Arrays.stream(request.parameter(TERMS).split("\\R"))
                .filter(line -> !line.isBlank())
                .toList();
        return new SynonymInput(kind, terms);
    }
}
