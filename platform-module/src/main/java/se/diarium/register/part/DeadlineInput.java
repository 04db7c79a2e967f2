package se.diarium.register.part;

import java.time.LocalDate;

/**
 * What is given of a deadline. Where one is changed, null leaves a field as it is.
 *
 * @param responsible user name; the case's handler, or else the caller, where a new one names nobody
 */
public record DeadlineInput(String what, LocalDate due, String responsible) {}
