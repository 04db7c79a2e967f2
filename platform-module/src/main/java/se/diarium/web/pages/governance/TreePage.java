package se.diarium.web.pages.governance;

import java.io.IOException;
import java.util.List;
import se.diarium.governance.document.Governed;
import se.diarium.governance.document.GovernedReader;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.store.CurrentModel;
import se.diarium.governance.store.ModelVersion;
import se.diarium.governance.tree.PlanBranch;
import se.diarium.governance.tree.PlanTree;
import se.diarium.register.Bodies;
import se.diarium.register.RegisterCalendar;
import se.diarium.web.pages.Audience;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.Output;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.PageWebScript;

/** The tree of a year's plans, for everybody or for those who work with the register. */
final class TreePage extends PageWebScript {

    private final CurrentModel models;
    private final GovernedReader reader;
    private final Bodies bodies;
    private final RegisterCalendar calendar;

    TreePage(
            PageTools tools,
            Audience audience,
            CurrentModel models,
            GovernedReader reader,
            Bodies bodies,
            RegisterCalendar calendar) {
        super(tools, audience);
        this.models = models;
        this.reader = reader;
        this.bodies = bodies;
        this.calendar = calendar;
    }

    @Override
    protected Output prepare(PageRequest request) throws IOException {
        int year = YearInPath.read(request, calendar.today().getYear());
        return render(
                request,
                models.current().map(version -> page(request, year, version)).orElseGet(() -> none(request, year)));
    }

    private Page none(PageRequest request, int year) {
        YearLinks links = YearLinks.of(request, audience());
        TreeViews views = views(request, links);
        return Page.of(
                "styrning.get", views.title(year), views.none(year), json(request, year, null, List.of(), links));
    }

    private Page page(PageRequest request, int year, ModelVersion version) {
        GovernanceModel model = version.model();
        Governed governed = reader.read(model.code(), year, year);
        List<PlanBranch> branches = PlanTree.of(model, year, governed, calendar.today());
        YearLinks links = YearLinks.of(request, audience());
        TreeViews views = views(request, links);
        return Page.of(
                "styrning.get",
                views.title(year),
                views.of(model, year, branches),
                json(request, year, model.code(), branches, links));
    }

    private TreeViews views(PageRequest request, YearLinks links) {
        CycleWords words = new CycleWords(request.speech(), new Names(bodies, request.speech()), audience());
        return new TreeViews(request.speech(), words, links);
    }

    private static TreeJson json(
            PageRequest request, int year, String model, List<PlanBranch> branches, YearLinks links) {
        return TreeJson.of(year, model, branches, links, request.language().locale());
    }
}
