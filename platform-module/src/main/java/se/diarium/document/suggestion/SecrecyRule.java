package se.diarium.document.suggestion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.diarium.document.suggestion.SecrecyHint.Basis;

/** What in a text hints at secrecy: provisions cited, words of what provisions protect, personal identity numbers. */
final class SecrecyRule {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String PROVISION =
            "(?<chapter%1$d>\\d{1,2}) ?kap\\.? ?(?<section%1$d>\\d{1,2}) ?(?<letter%1$d>[a-z])? ?§";
    private static final Pattern CITED = Pattern.compile(
            PROVISION.formatted(1)
                    + "(?:[^.;\\n]{0,40}?(?:stycket|punkten))?,?\\s+(?:i )?(?:OSL|offentlighets- och\\s+sekretesslagen)"
                    + "|OSL,? " + PROVISION.formatted(2)
                    // The preposition "i" may follow a section, and no section has it for its letter.
                    + "|OSL (?<chapter3>\\d{1,2}):(?<section3>\\d{1,2})(?: ?(?<letter3>[a-h])(?![\\p{L}\\d]))?",
            FLAGS);
    private static final int FORMS = 3;

    /** Personal data that would be processed in breach of data protection law (21 kap. 7 § OSL). */
    private static final SecrecyHint PERSONAL = new SecrecyHint(21, 7, null, Basis.PERSONAL_NUMBER);

    private static final Map<SecrecyHint, Pattern> WORDS = words();

    private SecrecyRule() {}

    private static Map<SecrecyHint, Pattern> words() {
        Map<SecrecyHint, Pattern> words = new LinkedHashMap<>();
        // 18 kap. 1 §: preliminary investigations.
        put(words, 18, 1, "förundersökning(?:en|ssekretess)?\\b");
        // 18 kap. 8 §: security and surveillance.
        put(words, 18, 8, "säkerhetsskyddsanalys|bevakningsåtgärder|larmkod|säkerhetsskyddsklass\\p{L}+");
        // 18 kap. 13 §: analyses of risk and vulnerability.
        put(words, 18, 13, "risk- och sårbarhetsanalys(?:en)?\\b");
        // 19 kap. 3 §: tenders.
        put(words, 19, 3, "(?:vårt|lämnar \\p{L}* ?)anbud(?:et)?\\b|anbudsgivaren begär|komplettering av anbud");
        // 21 kap. 3 §: addresses of those who are persecuted.
        put(words, 21, 3, "skyddad(?:e)? (?:identitet|personuppgifter|adress)|sekretessmarkering|sekretessmarkerad");
        // 21 kap. 3 a §: what tells where someone lives whose registration is protected by 16 § folkbokföringslagen.
        put(words, 21, 3, "a", "skyddad(?:e)? folkbokföring(?:en)?\\b");
        // 25 kap. 1 §: health care.
        put(
                words,
                25,
                1,
                "patientjournal\\p{L}*|journalkopi\\p{L}+|(?:min|hennes|hans) (?:journal|diagnos)|journalanteckning\\p{L}*|(?:mitt|min|hans|hennes) "
                        + "(?:recept|medicin)|patienten\\b|tandläkarens journal|till patientnämnden\\b|ärende hos patientnämnden|efter sin (?:stroke|operation)|jag (?:har )?bl(?:ivit|ev) opererad");
        // 26 kap. 1 §: social services.
        put(words, 26, 1, "orosanmälan|socialtjänstens utredning|omhändertagen enligt LVU|vård enligt LV[UM]");
        // 31 kap. 16 §: those who do business with the authority.
        put(words, 31, 16, "affärshemlig\\p{L}*|företagshemlig\\p{L}*|begär sekretess|lid(?:a|er) skada om");
        // 39 kap. 2 §: staff.
        put(
                words,
                39,
                2,
                "sjukskriv(?:en|ning)|rehabilitering(?:splan|sutredning)|omplaceringsutredning|personliga skäl|missbruk");
        return words;
    }

    private static void put(Map<SecrecyHint, Pattern> words, int chapter, int section, String pattern) {
        put(words, chapter, section, null, pattern);
    }

    private static void put(Map<SecrecyHint, Pattern> words, int chapter, int section, String letter, String pattern) {
        words.put(
                new SecrecyHint(chapter, section, letter, Basis.WORDS),
                Pattern.compile("(?<!\\p{L})(?:" + pattern + ")", FLAGS));
    }

    static List<Suggestion<SecrecyHint>> find(Page page, List<Suggestion<String>> personalNumbers) {
        List<Suggestion<SecrecyHint>> found = new ArrayList<>();
        Matcher cited = CITED.matcher(page.text());
        while (cited.find()) {
            found.add(page.suggestion(provision(cited), cited.start(), cited.end())
                    .with(Confidence.HIGH));
        }
        List<SecrecyHint> known = found.stream().map(Suggestion::value).toList();
        WORDS.forEach((hint, words) -> {
            Matcher match = words.matcher(page.text());
            if (match.find() && !isCited(known, hint)) {
                found.add(page.suggestion(hint, match.start(), match.end()));
            }
        });
        personalNumbers.forEach(number -> found.add(number.<SecrecyHint>as(PERSONAL)));
        return Distinct.of(found);
    }

    private static SecrecyHint provision(Matcher cited) {
        int form = 1;
        while (form < FORMS && cited.group("chapter" + form) == null) {
            form++;
        }
        String letter = cited.group("letter" + form);
        return new SecrecyHint(
                Integer.parseInt(cited.group("chapter" + form)),
                Integer.parseInt(cited.group("section" + form)),
                letter == null ? null : letter.toLowerCase(Locale.ROOT),
                Basis.CITED);
    }

    /** Whether the document cites the section itself, with whichever letter: it knows better than its words. */
    private static boolean isCited(List<SecrecyHint> cited, SecrecyHint hint) {
        return cited.stream().anyMatch(other -> other.chapter() == hint.chapter() && other.section() == hint.section());
    }
}
