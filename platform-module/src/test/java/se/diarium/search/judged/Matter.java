package se.diarium.search.judged;

import java.time.LocalDate;
import java.util.List;

/**
 * A case of the corpus as its file states it.
 *
 * @param topic names the matter; the id of its case
 * @param region code of the region
 * @param series code of the body whose series it is in
 * @param decisions what was decided, in their order
 * @param records its documents, without those composed of the decisions
 */
record Matter(
        String topic,
        String region,
        String series,
        int number,
        int year,
        LocalDate registered,
        String status,
        String title,
        String initiator,
        List<Decided> decisions,
        List<Paper> records) {

    /** A decision of a body. */
    record Decided(String body, LocalDate date, int paragraph, String text) {

        /** As an index holds it. */
        String wording() {
            return Regions.body(body) + ' ' + date + " § " + paragraph + ": " + text;
        }
    }

    /**
     * A document.
     *
     * @param role what it is
     * @param tags particular pieces of knowledge in it
     * @param counterparty sender or recipient; empty when there is none
     */
    record Paper(String role, LocalDate date, List<String> tags, String title, String counterparty, String text) {}

    String diarienummer() {
        return series + '/' + number + '/' + year;
    }
}
