package se.diarium.importing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import se.diarium.register.CaseStatus;
import se.diarium.register.Direction;
import se.diarium.register.Outcome;
import se.diarium.register.RecordKind;

/** The words a table may use where the register has constants: Swedish ones, and the constants' own names. */
final class Words {

    /** The states a case may have come to; void numbers are no cases, and archiving comes later. */
    static final Map<String, CaseStatus> STATUS = words(
            Map.of(
                    "registrerat", CaseStatus.REGISTERED,
                    "under beredning", CaseStatus.IN_PREPARATION,
                    "beslutat", CaseStatus.DECIDED,
                    "expedierat", CaseStatus.DISPATCHED,
                    "avslutat", CaseStatus.CLOSED),
            CaseStatus.REGISTERED,
            CaseStatus.IN_PREPARATION,
            CaseStatus.DECIDED,
            CaseStatus.DISPATCHED,
            CaseStatus.CLOSED);

    static final Map<String, Direction> DIRECTION = words(
            Map.of(
                    "inkommen", Direction.RECEIVED,
                    "utgående", Direction.SENT,
                    "expedierad", Direction.SENT,
                    "upprättad", Direction.DRAWN_UP),
            Direction.values());

    static final Map<String, Outcome> OUTCOME = words(
            Map.of(
                    "bifall", Outcome.APPROVED,
                    "bifall med ändringar", Outcome.APPROVED_WITH_CHANGES,
                    "avslag", Outcome.REJECTED,
                    "bordläggning", Outcome.TABLED,
                    "återremiss", Outcome.REFERRED_BACK,
                    "vidare till nästa organ", Outcome.PASSED_ON,
                    "läggs till handlingarna", Outcome.NOTED),
            Outcome.values());

    static final Map<String, String> KIND = kinds();

    private Words() {}

    @SafeVarargs
    private static <E extends Enum<E>> Map<String, E> words(Map<String, E> swedish, E... constants) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(constants).forEach(constant -> {
            swedish.forEach((word, meant) -> {
                if (meant == constant) {
                    words.put(word, constant);
                }
            });
        });
        Arrays.stream(constants).forEach(constant -> words.put(constant.name().toLowerCase(Locale.ROOT), constant));
        return words;
    }

    private static Map<String, String> kinds() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("tjänsteskrivelse", RecordKind.LETTER.code());
        words.put("plan", RecordKind.PLAN.code());
        words.put("rapport", RecordKind.REPORT.code());
        words.put("protokoll", RecordKind.MINUTES.code());
        words.put("protokollsutdrag", RecordKind.MINUTES_EXTRACT.code());
        words.put("styrdokument", RecordKind.GOVERNING_DOCUMENT.code());
        words.put("annan", RecordKind.OTHER.code());
        Arrays.stream(RecordKind.values())
                .forEach(kind -> words.put(kind.code().toLowerCase(Locale.ROOT), kind.code()));
        return words;
    }
}
