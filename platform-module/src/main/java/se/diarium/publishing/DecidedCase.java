package se.diarium.publishing;

import se.diarium.register.Decision;
import se.diarium.register.number.Diarienummer;

/**
 * A public case and what was decided in it last, of what everybody may know.
 *
 * @param title the public title; null when protected
 */
public record DecidedCase(Diarienummer diarienummer, String designation, String title, Decision decision) {}
