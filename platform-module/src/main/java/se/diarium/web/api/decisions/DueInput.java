package se.diarium.web.api.decisions;

import java.time.LocalDate;

/** By when a task is to be done, as it comes. */
record DueInput(LocalDate due) {}
