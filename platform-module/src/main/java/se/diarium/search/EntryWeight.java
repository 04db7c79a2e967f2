package se.diarium.search;

import java.util.Set;

/**
 * What an entry is worth beside how well it matches: the factor its score is multiplied by under {@link Sort#RELEVANCE}. It follows
 * from the entry alone and is kept in the index, so scores do not change as time passes.
 *
 * <p>Each part is small, so that the best of all worlds never outweighs a clearly better match:
 *
 * <ul>
 *   <li>decided: 1.15
 *   <li>a plan or a report: 1.15
 *   <li>an attachment: 0.8
 *   <li>its year: from 0.85 for 1995 and before to 1.15 for 2055 and after, a hundredth for two years
 * </ul>
 */
public final class EntryWeight {

    /** No entry is worth more. */
    public static final float MOST = 1.55f;

    private static final float DECIDED = 1.15f;
    private static final float PRINCIPAL = 1.15f;
    private static final float ATTACHMENT = 0.8f;
    private static final float A_YEAR = 0.005f;
    private static final int MIDDLE_YEAR = 2025;
    private static final int MOST_YEARS = 30;

    private static final Set<String> DECIDED_STATES = Set.of("DECIDED", "DISPATCHED", "CLOSED", "ARCHIVED");
    private static final Set<String> PRINCIPAL_KINDS = Set.of("plan", "report");

    private EntryWeight() {}

    /** The factor, between 0.65 and 1.55. */
    public static float of(Entry entry) {
        int years = Math.max(-MOST_YEARS, Math.min(MOST_YEARS, entry.facetYear() - MIDDLE_YEAR));
        float weight = 1 + A_YEAR * years;
        if (!entry.decision().isEmpty() || DECIDED_STATES.contains(entry.status())) {
            weight *= DECIDED;
        }
        if (PRINCIPAL_KINDS.contains(entry.kind())) {
            weight *= PRINCIPAL;
        }
        return entry.attachment() ? weight * ATTACHMENT : weight;
    }
}
