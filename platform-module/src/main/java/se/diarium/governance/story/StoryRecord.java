package se.diarium.governance.story;

import se.diarium.register.number.Diarienummer;

/**
 * A plan or a report as a story tells of it.
 *
 * @param designation number of its case as the region writes it
 * @param title null where it is protected
 * @param decisionShown whether what was decided on it may be told
 */
public record StoryRecord(
        String id,
        Diarienummer diarienummer,
        String designation,
        int recordNumber,
        String title,
        boolean decisionShown) {}
