package se.diarium.decision.task;

import java.time.LocalDate;
import java.util.List;

/**
 * An open task that has a day.
 *
 * @param diarienummer as the region writes it
 * @param caseTitle that may be read by whoever has the task; null for none
 * @param users whose task it is: one, or everybody who may take it
 */
public record DueTask(
        String id, String title, String diarienummer, String caseTitle, LocalDate due, List<String> users) {}
