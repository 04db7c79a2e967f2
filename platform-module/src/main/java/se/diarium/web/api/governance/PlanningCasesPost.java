package se.diarium.web.api.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.util.List;
import se.diarium.governance.opening.CaseOpening;
import se.diarium.governance.opening.Opened;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.http.Links;

/** Opens the cases of a planning year, all or none. */
final class PlanningCasesPost extends ApiWebScript {

    private final CaseOpening opening;

    PlanningCasesPost(ApiTools tools, CaseOpening opening) {
        super(tools);
        this.opening = opening;
    }

    /** What is given. */
    record YearWire(Integer year) {}

    /** What became of it. */
    record OpenedView(int year, List<LineView> opened, List<LineView> there, List<LineView> withoutRegister) {}

    /** A document and its case. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineView(
            String kind,
            String documentFor,
            int firstYear,
            int lastYear,
            String title,
            String diarienummer,
            String url) {}

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        request.allow();
        YearWire given = request.json(YearWire.class);
        Opened opened = tools().write(() -> opening.open(given.year()));
        Links links = request.links();
        OpenedView view = new OpenedView(
                opened.year(),
                views(opened.opened(), links),
                views(opened.there(), links),
                views(opened.withoutRegister(), links));
        return opened.opened().isEmpty() ? Answer.ok(view) : Answer.created(links.cycle(opened.year()), view);
    }

    private static List<LineView> views(List<Opened.Line> lines, Links links) {
        return lines.stream()
                .map(line -> new LineView(
                        line.kind(),
                        line.documentFor(),
                        line.firstYear(),
                        line.lastYear(),
                        line.title(),
                        line.designation(),
                        line.diarienummer() == null ? null : links.apiCase(line.diarienummer())))
                .toList();
    }
}
