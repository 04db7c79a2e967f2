package se.diarium.document.suggestion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.diarium.document.suggestion.SecrecyHint.Basis;

/** What in a text hints at secrecy: provisions cited, words of what provisions protect, personal identity numbers. */
final class SecrecyRule {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern CITED = Pattern.compile(
            "(\\d{1,2}) ?kap\\.? ?(\\d{1,2}) ?(?:[a-z] )?§(?:[^.;\\n]{0,40}?(?:stycket|punkten))?,?\\s+(?:i )?(?:OSL|offentlighets- och\\s+sekretesslagen)"
                    + "|OSL,? (\\d{1,2}) ?kap\\.? ?(\\d{1,2}) ?§|OSL (\\d{1,2}):(\\d{1,2})",
            FLAGS);
    /** Personal data that would be processed in breach of data protection law (21 kap. 7 § OSL). */
    private static final SecrecyHint PERSONAL = new SecrecyHint(21, 7, Basis.PERSONAL_NUMBER);

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
        put(
                words,
                21,
                3,
                "skyddad(?:e)? (?:identitet|personuppgifter|adress|folkbokföring)|sekretessmarkering|sekretessmarkerad");
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
        words.put(
                new SecrecyHint(chapter, section, Basis.WORDS),
                Pattern.compile("(?<!\\p{L})(?:" + pattern + ")", FLAGS));
    }

    static List<Suggestion<SecrecyHint>> find(Page page, List<Suggestion<String>> personalNumbers) {
        List<Suggestion<SecrecyHint>> found = new ArrayList<>();
        Matcher cited = CITED.matcher(page.text());
        while (cited.find()) {
            int first = cited.group(1) != null ? 1 : cited.group(3) != null ? 3 : 5;
            SecrecyHint hint = new SecrecyHint(
                    Integer.parseInt(cited.group(first)), Integer.parseInt(cited.group(first + 1)), Basis.CITED);
            found.add(page.suggestion(hint, cited.start(), cited.end()).with(Confidence.HIGH));
        }
        WORDS.forEach((hint, words) -> {
            Matcher match = words.matcher(page.text());
            if (match.find() && !isKnown(found, hint)) {
                found.add(page.suggestion(hint, match.start(), match.end()));
            }
        });
        personalNumbers.forEach(number -> found.add(number.<SecrecyHint>as(PERSONAL)));
        return Distinct.of(found);
    }

    private static boolean isKnown(List<Suggestion<SecrecyHint>> found, SecrecyHint hint) {
        return found.stream()
                .map(Suggestion::value)
                .anyMatch(other -> other.chapter() == hint.chapter() && other.section() == hint.section());
    }
}
