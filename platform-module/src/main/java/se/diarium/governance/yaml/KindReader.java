package se.diarium.governance.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.diarium.governance.model.Content;
import se.diarium.governance.model.DocumentKind;
import se.diarium.governance.model.KindContents;
import se.diarium.governance.model.KindNames;
import se.diarium.governance.model.KindStep;
import se.diarium.governance.model.Letter;
import se.diarium.governance.model.Making;
import se.diarium.governance.model.Openness;
import se.diarium.governance.model.Period;
import se.diarium.governance.model.Relations;

/** Makes kinds of document of what keeps to the schema. */
final class KindReader {

    private KindReader() {}

    static DocumentKind kind(Fields kind) {
        return new DocumentKind(
                kind.text("code"),
                new KindNames(
                        kind.name(),
                        kind.text("plural"),
                        kind.text("title"),
                        kind.texts("formerly"),
                        kind.texts("alsoCalled"),
                        kind.texts("examples")),
                kind.text("record"),
                making(kind),
                new Relations(
                        kind.texts("implements"),
                        kind.texts("followsUp"),
                        kind.texts("basedOn"),
                        kind.texts("attachments")),
                kind.has("period") ? period(kind.in("period")) : null,
                contents(kind),
                kind.flag("revisable", false),
                kind.has("letter") ? letter(kind.in("letter")) : null,
                kind.has("openToAll") ? new Openness(kind.in("openToAll").text("askAt")) : null);
    }

    private static Making making(Fields kind) {
        return new Making(
                kind.text("each"),
                kind.texts("drawsUp"),
                kind.texts("with"),
                kind.texts("consults"),
                kind.texts("presentedTo"),
                kind.texts("proposes"),
                kind.text("decides"),
                kind.texts("addressedTo"),
                kind.texts("carriedOutBy"),
                kind.each("route", (node, at) -> step(node, at)));
    }

    private static KindStep step(JsonNode node, String at) {
        if (node.isTextual()) {
            return new KindStep(node.asText(), null, List.of(), false, null);
        }
        Fields step = new Fields(node, at);
        return new KindStep(
                step.text("step"),
                step.text("body"),
                step.texts("who"),
                step.flag("inTurn", false),
                step.number("days"));
    }

    private static Period period(Fields period) {
        int starts = period.number("starts", 0);
        if (period.has("term")) {
            return new Period(Period.Span.TERM, 1, starts);
        }
        return period.has("months")
                ? new Period(Period.Span.MONTHS, period.number("months"), starts)
                : new Period(Period.Span.YEARS, period.number("years", 1), starts);
    }

    private static KindContents contents(Fields kind) {
        Set<Content> holds =
                kind.texts("contents").stream().map(Content::valueOf).collect(Collectors.toSet());
        return new KindContents(holds, kind.texts("parts"));
    }

    private static Letter letter(Fields letter) {
        return new Letter(
                letter.text("from"),
                letter.text("proposer"),
                letter.text("proposal"),
                letter.texts("signedBy"),
                letter.texts("extractsTo"));
    }
}
