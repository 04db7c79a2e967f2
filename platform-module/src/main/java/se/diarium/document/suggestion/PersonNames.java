package se.diarium.document.suggestion;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the name of a person by its form: two to four capitalised words, none of them a word of the authority's. */
final class PersonNames {

    private static final String WORD = "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";
    private static final Pattern NAME =
            Pattern.compile(WORD + "(?: \\p{Lu}\\.?)?(?: (?:von|af|de|van|der|el|al))?(?: " + WORD + "){1,3}");
    private static final Pattern AUTHORITY = Pattern.compile(
            ".*(?:direktör|chef|ordförande|sekreterare|strateg|region|nämnd|styrelse|utskott|plan|budget|rapport|protokoll"
                    + "|avdelning|enhet|förvaltning|sekretariat|kommun|län|ansökan|yttrande|remiss|svar|delår|skrivelse"
                    + "|redovisning|datum|diarie|handling|bilaga|sida|telefon|väg|gatan?|box|stab|kontor).*");
    private static final Set<String> PLACES = Set.of(
            "östersund",
            "stockholm",
            "göteborg",
            "malmö",
            "uppsala",
            "umeå",
            "sundsvall",
            "region",
            "sveriges",
            "svenska");

    private PersonNames() {}

    static boolean isName(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return NAME.matcher(text).matches()
                && !AUTHORITY.matcher(lower).matches()
                && Arrays.stream(lower.split(" ")).noneMatch(PLACES::contains);
    }
}
