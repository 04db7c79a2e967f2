package se.diarium.publishing;

import se.diarium.register.number.Diarienummer;
import se.diarium.register.part.LinkType;

/**
 * A link of a public case to another public case.
 *
 * @param title the public title of the other case; null when protected
 */
public record PublicLink(LinkType type, Diarienummer diarienummer, String designation, String title) {}
