package se.diarium.decision.task;

import java.time.LocalDate;

/** What somebody says of an absence of one's own; see {@link Absence}. */
public record AbsenceInput(String substitute, LocalDate from, LocalDate to) {}
