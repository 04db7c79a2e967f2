package se.diarium.governance.planimport;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.diarium.governance.thread.ObjectKind;

/** A column of a plan's table, known by one of its headings, in any case and spacing. */
public enum PlanColumn {
    KIND("kind", "typ", "slag", "type", "kind"),
    NUMBER("number", "nr", "nummer", "no", "number"),
    TEXT("text", "text", "beskrivning", "benämning", "description"),
    ADDRESSEE("addressee", "ansvarig", "riktar sig till", "till", "responsible", "addressee", "addressed to"),
    PERSPECTIVE("perspective", "perspektiv", "fokusområde", "målområde", "perspective", "focus area"),
    PARENT("parentId", "bryter ned", "bryter ner", "hör till", "breaks down", "parent"),
    UNIT("measure.unit", "enhet", "måttenhet", "mått", "unit", "unit of measure"),
    DIRECTION("measure.direction", "riktning", "direction"),
    BASELINE("measure.baseline", "utgångsvärde", "nuläge", "baseline"),
    TARGET("measure.target", "målvärde", "måltal", "target"),
    UPPER("measure.upper", "övre målvärde", "högsta målvärde", "upper target");

    /** Headings of the text that say what all of the table's rows are that do not say it themselves. */
    private static final Map<ObjectKind, Set<String>> KINDS = Map.of(
            ObjectKind.GOAL, Set.of("mål", "goal", "goals"),
            ObjectKind.ASSIGNMENT, Set.of("uppdrag", "assignment", "assignments"),
            ObjectKind.INDICATOR, Set.of("nyckeltal", "styrtal", "indikator", "indikatorer", "indicator", "indicators"),
            ObjectKind.ACTIVITY, Set.of("aktivitet", "aktiviteter", "activity", "activities"));

    private static final Map<String, PlanColumn> BY_HEADING = Arrays.stream(values())
            .flatMap(column -> column.headings.stream().map(heading -> Map.entry(fold(heading), column)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String field;
    private final Set<String> headings;

    PlanColumn(String field, String... headings) {
        this.field = field;
        this.headings = Set.of(headings);
    }

    /** The name of the field of an object in the API that the column holds. */
    public String field() {
        return field;
    }

    static Optional<PlanColumn> headed(String heading) {
        String folded = fold(heading);
        return kind(heading).isPresent() ? Optional.of(TEXT) : Optional.ofNullable(BY_HEADING.get(folded));
    }

    /** What the rows of a table are whose text has this heading. */
    static Optional<ObjectKind> kind(String heading) {
        String folded = fold(heading);
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(folded))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The column that holds a field of an object. */
    static PlanColumn of(String field) {
        return Arrays.stream(values())
                .filter(column -> column.field.equals(field))
                .findFirst()
                .orElse(TEXT);
    }

    /** All headings there are, as people write them. */
    static String accepted() {
        return Stream.of(
                        "typ",
                        "nr",
                        "text (mål, uppdrag, nyckeltal, aktivitet)",
                        "ansvarig",
                        "perspektiv",
                        "bryter ned",
                        "enhet",
                        "riktning",
                        "utgångsvärde",
                        "målvärde",
                        "övre målvärde")
                .collect(Collectors.joining(", "));
    }

    private static String fold(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip();
    }
}
