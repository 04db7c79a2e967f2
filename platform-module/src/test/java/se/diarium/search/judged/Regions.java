package se.diarium.search.judged;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.diarium.search.Facet;
import se.diarium.search.Vocabulary;

/** Names that documents of the corpus are composed with. */
final class Regions {

    private static final Map<String, String> REGIONS = Map.of(
            "JH", "Region Jämtland Härjedalen",
            "HL", "Region Halland",
            "BL", "Region Blekinge",
            "OG", "Region Östergötland",
            "NV", "Region Norrvidda");

    private static final Map<String, String> BODIES = Map.of(
            "RF", "Regionfullmäktige",
            "RS", "Regionstyrelsen",
            "AU", "Regionstyrelsens arbetsutskott",
            "HSN", "Hälso- och sjukvårdsnämnden",
            "RUN", "Regionala utvecklingsnämnden",
            "TN", "Trafiknämnden",
            "KN", "Kultur- och folkbildningsnämnden",
            "PN", "Patientnämnden");

    private static final Map<String, String> KINDS = Map.of(
            "case", "case",
            "letter", "letter",
            "report", "report",
            "plan", "plan",
            "policy", "governingDocument",
            "minutes", "minutes",
            "extract", "minutesExtract");

    private static final Map<String, List<String>> KIND_NAMES = Map.of(
            "case", List.of("Ärende"),
            "letter", List.of("Tjänsteskrivelse"),
            "report", List.of("Rapport"),
            "plan", List.of("Plan"),
            "governingDocument", List.of("Styrdokument"),
            "minutes", List.of("Protokoll"),
            "minutesExtract", List.of("Protokollsutdrag"),
            "other", List.of("Handling"));

    private Regions() {}

    /** What the pages call bodies and kinds. */
    static Vocabulary vocabulary() {
        Map<String, List<String>> bodies = BODIES.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, body -> List.of(body.getValue())));
        return new Vocabulary(Map.of(Facet.BODY, bodies, Facet.KIND, KIND_NAMES));
    }

    /** The name of a region. */
    static String name(String code) {
        return named(REGIONS, code);
    }

    /** The name of a body. */
    static String body(String code) {
        return named(BODIES, code);
    }

    /** The kind the register has for what a document is. */
    static String kind(String role) {
        return KINDS.getOrDefault(role, "other");
    }

    private static String named(Map<String, String> names, String code) {
        String name = names.get(code);
        if (name == null) {
            throw new IllegalArgumentException("No name for " + code + " among " + names.keySet());
        }
        return name;
    }
}
