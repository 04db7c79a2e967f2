package se.diarium.decision.task;

import java.time.LocalDate;

/**
 * That somebody is away and another does that person's tasks.
 *
 * @param person user name
 * @param substitute user name
 * @param to the last day
 */
public record Absence(String id, String person, String substitute, LocalDate from, LocalDate to) {}
