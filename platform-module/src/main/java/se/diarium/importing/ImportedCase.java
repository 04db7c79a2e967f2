package se.diarium.importing;

import java.time.LocalDate;
import se.diarium.register.CaseStatus;
import se.diarium.register.Decision;
import se.diarium.register.NewCase;
import se.diarium.register.number.Diarienummer;

/**
 * What a row of the table of cases says.
 *
 * @param number the number the case has and keeps
 * @param status the state it has come to
 * @param closed the day it was closed; null when it is not
 * @param decision null when nothing is told of one
 */
record ImportedCase(
        int row, Diarienummer number, NewCase given, CaseStatus status, LocalDate closed, Decision decision) {}
