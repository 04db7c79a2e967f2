package se.diarium.governance.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.diarium.governance.model.Actor;
import se.diarium.governance.model.DocumentKind;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.register.DocumentKinds;
import se.diarium.register.FieldError;
import se.diarium.register.GovernedAs;

/** Says of records what they are by the governance model in force. */
final class ModelKinds implements DocumentKinds {

    private static final String KIND = "documentKind";
    private static final String FOR = "documentFor";

    private final CurrentModel current;

    ModelKinds(CurrentModel current) {
        this.current = current;
    }

    @Override
    public Checked check(GovernedAs said, String kind) {
        Optional<ModelVersion> model = current.current();
        if (model.isEmpty()) {
            return refused(new FieldError(said.documentKind() == null ? FOR : KIND, "documentKind.noModel"));
        }
        if (said.documentKind() == null) {
            return refused(new FieldError(FOR, "documentFor.alone"));
        }
        GovernanceModel now = model.get().model();
        return now.kind(said.documentKind())
                .map(known -> check(model.get(), known, said, kind))
                .orElseGet(() -> refused(new FieldError(
                        KIND,
                        "documentKind.unknown",
                        said.documentKind(),
                        codes(now.kinds().stream().map(DocumentKind::code)))));
    }

    private static Checked check(ModelVersion version, DocumentKind known, GovernedAs said, String kind) {
        List<FieldError> faults = new ArrayList<>();
        if (kind != null && !kind.isBlank() && !kind.equals(known.record())) {
            faults.add(new FieldError(
                    "kind", "documentKind.otherRecord", known.name().sv(), known.record()));
        }
        checkForWhom(version.model(), known, said.documentFor(), faults);
        return faults.isEmpty()
                ? new Checked(
                        new GovernedAs(version.code(), version.version(), known.code(), said.documentFor()),
                        known.record(),
                        faults)
                : new Checked(null, null, faults);
    }

    /** Where every member of a group has a document of its own, one of them; otherwise any body or unit, or none. */
    private static void checkForWhom(
            GovernanceModel model, DocumentKind known, String forWhom, List<FieldError> faults) {
        String each = known.making().each();
        List<Actor> accepted = model.holdersOf(known);
        if (forWhom == null) {
            if (each != null) {
                faults.add(new FieldError(
                        FOR,
                        "documentFor.required",
                        known.name().sv(),
                        codes(accepted.stream().map(Actor::code))));
            }
        } else if (accepted.stream().noneMatch(actor -> actor.code().equals(forWhom))) {
            faults.add(new FieldError(
                    FOR, "documentFor.unknown", forWhom, codes(accepted.stream().map(Actor::code))));
        }
    }

    private static String codes(Stream<String> codes) {
        return codes.collect(Collectors.joining(", "));
    }

    private static Checked refused(FieldError fault) {
        return new Checked(null, null, List.of(fault));
    }
}
