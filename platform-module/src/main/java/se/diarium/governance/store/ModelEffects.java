package se.diarium.governance.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.diarium.governance.model.Actor;
import se.diarium.governance.model.CalendarEntry;
import se.diarium.governance.model.DocumentKind;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.model.Name;
import se.diarium.governance.model.Round;
import se.diarium.governance.store.ModelEffect.Change;
import se.diarium.governance.store.ModelEffect.What;

/** What comes and goes when one model takes the place of another. */
final class ModelEffects {

    private final GovernanceModel now;
    private final GovernanceModel next;
    private final List<ModelEffect> all = new ArrayList<>();

    private ModelEffects(GovernanceModel now, GovernanceModel next) {
        this.now = now;
        this.next = next;
    }

    /**
     * All of it, what goes before what comes.
     *
     * @param ofKind how many documents are registered, by the codes of their kinds
     * @param forWhom how many documents are registered, by the codes of the bodies and units that they are for
     */
    static List<ModelEffect> between(
            GovernanceModel now, GovernanceModel next, Map<String, Long> ofKind, Map<String, Long> forWhom) {
        ModelEffects effects = new ModelEffects(now, next);
        effects.compare(What.BODY, GovernanceModel::bodies, Actor::code, Actor::name, forWhom);
        effects.compare(What.UNIT, GovernanceModel::units, Actor::code, Actor::name, forWhom);
        effects.compare(What.KIND, GovernanceModel::kinds, DocumentKind::code, DocumentKind::name, ofKind);
        effects.compare(What.CALENDAR_ENTRY, GovernanceModel::calendar, CalendarEntry::code, entry -> null, Map.of());
        effects.compare(What.ROUND, GovernanceModel::rounds, Round::code, Round::name, Map.of());
        return effects.all;
    }

    private <T> void compare(
            What what,
            Function<GovernanceModel, List<? extends T>> of,
            Function<T, String> code,
            Function<T, Name> name,
            Map<String, Long> documents) {
        add(what, Change.GONE, without(of.apply(now), of.apply(next), code), code, name, documents);
        add(what, Change.ADDED, without(of.apply(next), of.apply(now), code), code, name, documents);
    }

    private static <T> List<? extends T> without(
            List<? extends T> some, List<? extends T> others, Function<T, String> code) {
        Set<String> known = others.stream().map(code).collect(Collectors.toSet());
        return some.stream().filter(one -> !known.contains(code.apply(one))).toList();
    }

    private <T> void add(
            What what,
            Change change,
            List<? extends T> some,
            Function<T, String> code,
            Function<T, Name> name,
            Map<String, Long> documents) {
        for (T one : some) {
            String key = code.apply(one);
            all.add(new ModelEffect(what, change, key, name.apply(one), documents.getOrDefault(key, 0L)));
        }
    }
}
