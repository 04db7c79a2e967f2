package se.diarium.search.judged;

import java.util.Map;

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

    private Regions() {}

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
