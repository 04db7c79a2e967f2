package se.diarium.register;

import java.time.LocalDate;
import se.diarium.register.number.Diarienummer;

/**
 * A number whose case has been voided (makulerad). It is not used again.
 *
 * @param designation the number as its body writes it
 * @param day when it was voided; null when that is not known
 * @param by user name of who did it; null where the reader is not to know
 * @param reason why; null where the reader is not to know
 */
public record VoidedNumber(Diarienummer diarienummer, String designation, LocalDate day, String by, String reason) {}
