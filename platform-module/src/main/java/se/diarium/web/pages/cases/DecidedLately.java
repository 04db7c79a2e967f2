package se.diarium.web.pages.cases;

import java.util.List;
import java.util.Optional;
import se.diarium.publishing.DecidedCase;
import se.diarium.publishing.PublicRegister;
import se.diarium.register.Bodies;
import se.diarium.web.pages.LabelledLink;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.ShortList;
import se.diarium.web.pages.WayIn;
import se.diarium.web.text.Speech;

/** What was decided lately. */
final class DecidedLately implements WayIn {

    private static final String DECIDED =
            "?typ=case&status=DECIDED&status=DISPATCHED&status=CLOSED&status=ARCHIVED&sortering=andrad";

    private final PublicRegister register;
    private final Bodies bodies;

    DecidedLately(PublicRegister register, Bodies bodies) {
        this.register = register;
        this.bodies = bodies;
    }

    @Override
    public Optional<ShortList> shortList(PageRequest request) {
        List<DecidedCase> cases = register.decidedLately(MOST);
        if (cases.isEmpty()) {
            return Optional.empty();
        }
        Speech speech = request.speech();
        RecordWords words = new RecordWords(new Names(bodies, speech), speech);
        return Optional.of(new ShortList(
                "decided",
                speech.of("start.decided"),
                cases.stream().map(file -> line(file, words, request)).toList(),
                LabelledLink.of(
                        speech.of("start.decided.all"),
                        request.links().inLanguage(request.links().searchForm() + DECIDED))));
    }

    private static ShortList.Line line(DecidedCase file, RecordWords words, PageRequest request) {
        DecisionLine decision = words.decision(file.decision());
        return new ShortList.Line(
                file.designation(),
                words.orProtected(file.title()),
                file.title() != null,
                request.links().caseOf(file.diarienummer()),
                decision.outcome().isEmpty()
                        ? decision.reference()
                        : request.speech().of("event.decision.detail", decision.reference(), decision.outcome()));
    }
}
