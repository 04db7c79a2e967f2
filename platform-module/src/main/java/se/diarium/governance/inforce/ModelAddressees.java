package se.diarium.governance.inforce;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.model.ModelBody;
import se.diarium.governance.model.Name;
import se.diarium.governance.model.Unit;
import se.diarium.governance.store.CurrentModel;
import se.diarium.governance.store.ModelVersion;
import se.diarium.governance.thread.Addressees;

/** The bodies and units of the model in force; where the region has none, those that are known without. */
final class ModelAddressees implements Addressees {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final CurrentModel models;
    private final Addressees withoutModel;

    ModelAddressees(CurrentModel models, Addressees withoutModel) {
        this.models = models;
        this.withoutModel = withoutModel;
    }

    /** Whom a plan may be addressed to: a body or a unit, as the model calls it. */
    private record Addressee(String code, Name name, String above) {}

    private Optional<GovernanceModel> model() {
        return models.current().map(ModelVersion::model);
    }

    private static Stream<Addressee> all(GovernanceModel model) {
        return Stream.concat(
                model.bodies().stream().map(ModelAddressees::of),
                model.units().stream().map(ModelAddressees::of));
    }

    private static Addressee of(ModelBody body) {
        return new Addressee(body.code(), body.name(), null);
    }

    private static Addressee of(Unit unit) {
        return new Addressee(unit.code(), unit.name(), unit.parent());
    }

    private static Optional<Addressee> find(GovernanceModel model, String code) {
        return all(model).filter(one -> one.code().equals(code)).findFirst();
    }

    @Override
    public boolean known(String code) {
        return model().map(model -> find(model, code).isPresent()).orElseGet(() -> withoutModel.known(code));
    }

    @Override
    public Optional<String> read(String told) {
        String written = told.strip();
        return model().map(model -> all(model)
                        .filter(one -> one.code().equalsIgnoreCase(written)
                                || one.name().in(SWEDISH).equalsIgnoreCase(written)
                                || one.name().in(Locale.ENGLISH).equalsIgnoreCase(written))
                        .map(Addressee::code)
                        .findFirst())
                .orElseGet(() -> withoutModel.read(told));
    }

    @Override
    public Set<String> codes() {
        Set<String> codes = new LinkedHashSet<>();
        model().ifPresentOrElse(
                        model -> all(model).map(Addressee::code).forEach(codes::add),
                        () -> codes.addAll(withoutModel.codes()));
        return codes;
    }

    /** What is no longer in the model keeps the name it is known by without one. */
    @Override
    public String name(String code) {
        return model().flatMap(model -> find(model, code))
                .map(one -> one.name().in(SWEDISH))
                .orElseGet(() -> withoutModel.name(code));
    }

    @Override
    public Optional<String> above(String code) {
        return model().flatMap(model -> find(model, code)).map(Addressee::above);
    }
}
